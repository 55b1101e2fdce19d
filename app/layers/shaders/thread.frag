// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) flat in vec4 line;
layout(location = 1) flat in vec4 span;
layout(location = 2) flat in vec4 color;
layout(location = 3) flat in vec4 numbers;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec4 casing;
    float qt_Opacity;
    float blend;
    float phase;
    float pixelRatio;
    float gap;
    float period;
    float cornerStep;
    float unused;
    vec2 viewport;
};

const float HeadSlope = 3.5 / 9.0;

void main()
{
    // What goes to the power runs to the left of the pair's middle, what comes from it to the right.
    float along = dot(gl_FragCoord.xy, line.xy) - line.z;
    float across = dot(gl_FragCoord.xy, vec2(-line.y, line.x)) - line.w;
    bool isRight = across * span.x > 0.0;
    float fromPower = span.y + along * span.z;
    float toHead = isRight ? span.w - fromPower : fromPower;
    vec2 own = isRight ? numbers.xy : numbers.zw;
    bool isRibbon = own.y > 0.0;

    // As in flow.frag, but that heads have the gap to themselves, and that there is no casing.
    bool isHead = isRibbon && toHead < color.a;
    float inner = isHead ? 0.0 : 0.5 * gap;
    float outer = isHead ? toHead * HeadSlope : inner + abs(own.x);
    float away = abs(across) / pixelRatio;
    float shape = clamp(min(away - inner, outer - away) * pixelRatio + 0.5, 0.0, 1.0);

    float cycle = isRibbon ? period : own.x < 0.0 ? 11.0 : 7.0;
    float turn = fract((toHead - span.w) / cycle + (isRibbon ? phase : 0.0));
    float behind = turn * 2.4;
    float light = max(1.0 - behind, 0.0) * min(behind * 12.0, 1.0) * (isRibbon && phase >= 0.0 ? 0.55 : 0.0);
    float dots = clamp((own.x < 0.0 ? 7.0 : 2.0) + 0.5 - turn * cycle, 0.0, 1.0);
    bool isHere = along >= 0.0 && along < abs(span.x); // the next segment goes on where this one ends
    float alpha = isHere ? shape * abs(own.y) * qt_Opacity * (isRibbon ? 1.0 : dots) : 0.0;
    fragColor = vec4(mix(color.rgb, vec3(1.0), light) * alpha, alpha);
}
