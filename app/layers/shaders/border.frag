// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in float distance;
layout(location = 1) in float along;
layout(location = 2) in float disputed;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset;
    float scale;
    float qt_Opacity;
    vec4 color; // its alpha: the tone of the pulse, 1 white, 0 black
    float halfWidth;
    float strength;
    float head;    // of the pulse, 0..1 and a tail beyond; negative: none
    float towards; // 1: the pulse goes along the strip, −1: against it
    float lengthPx;
    float pixelRatio;
    float isGlow;
    float isOneSided;
    float pulsePart; // how much of the border the pulse lights
};

void main()
{
    float way = towards > 0.0 ? along : 1.0 - along;
    float behind = (head - way) / pulsePart; // 0 at the head, 1 at the end of the tail
    float pulse = head >= 0.0 && behind >= 0.0 && behind <= 1.0 ? (1.0 - behind) * (1.0 - behind) : 0.0;
    float shade;
    if (isGlow > 0.5) {
        float fade = max(0.0, 1.0 - abs(distance) / halfWidth);
        // Where a country is selected its side has the light.
        float lean = isOneSided > 0.5 && distance * towards < 0.0 ? 0.45 : 1.0;
        shade = fade * fade * lean * strength * (0.28 + 0.6 * pulse);
    } else {
        float coverage = clamp((halfWidth - abs(distance)) * pixelRatio + 0.5, 0.0, 1.0);
        // Disputed: dashes of 8 px, 6 px apart.
        float dash = fract(along * lengthPx / 14.0) * 14.0;
        float gap = disputed > 0.5 ? clamp(dash - 8.0, 0.0, 1.0) * clamp(14.0 - dash, 0.0, 1.0) : 0.0;
        shade = coverage * max(strength, pulse) * (1.0 - 0.8 * gap);
    }
    vec3 light = mix(color.rgb, vec3(color.a), 0.55 * pulse);
    fragColor = vec4(light * shade, shade) * qt_Opacity;
}
