// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 place;
layout(location = 1) flat in vec4 color;
layout(location = 2) flat in vec4 widths;
layout(location = 3) flat in vec4 kind;
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
};

float covered(float depth)
{
    return clamp(depth * pixelRatio + 0.5, 0.0, 1.0);
}

void main()
{
    float across = place.x, toHead = place.y;
    float breadth = widths.x;

    // How deep inside the outline, pixels; negative outside. Half an arrow: straight on the inner side, with a barb on
    // the outer.
    bool isHead = toHead < widths.w;
    float wide = breadth + widths.z;
    float outer = isHead ? (wide * toHead / widths.w - across) * (widths.w / (widths.w + wide)) : breadth - across;
    float depth = min(across, outer);
    float shape = covered(depth);

    // A range is a core and an edge with little between them; of all others the core is as broad as all of it.
    float core = covered(0.5 * widths.y - abs(across - 0.5 * breadth));
    float edge = 1.0 - covered(depth - 1.25);
    float solid = shape * max(max(core, edge), 0.16);
    float dot = mod(place.w, kind.x);
    solid *= clamp(kind.y - dot + 0.5, 0.0, 1.0);

    float behind = fract(phase - place.w / period) * 2.4; // 0 at a light's head, 1 at the end of its tail
    float light = max(1.0 - behind, 0.0) * min(behind * 12.0, 1.0) * kind.w;
    vec3 tone = mix(color.rgb, vec3(1.0), light);

    float alpha = solid * color.a;
    float ground = covered(depth + 1.0) * kind.z * color.a * (1.0 - alpha);
    fragColor = (vec4(tone * alpha, alpha) + vec4(casing.rgb * ground, ground)) * qt_Opacity;
}
