// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 corner; // row of the curve, row of the flow, part of the way 0..1, side 0 inner 1 outer

layout(location = 0) out vec4 place;       // pixels: across from the inner edge, from the head, from the tail, along
layout(location = 1) flat out vec4 color;  // its alpha: the flow's opacity
layout(location = 2) flat out vec4 widths; // of the ribbon, of the core, of the barb; length of the head
layout(location = 3) flat out vec4 kind;   // period and length of dots, strength of the casing, of the moving light

// As FlowUniforms in trade_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec4 casing; // colour round a ribbon; its alpha: how strong
    float qt_Opacity;
    float blend;  // from the flows' old numbers, 0, to their new ones, 1
    float phase;  // of the moving light, 0..1; negative: none
    float pixelRatio;
    float gap;    // between the two directions
    float period; // of the moving light
    float cornerStep;   // of the way between two corners
};
layout(binding = 1) uniform sampler2D curves; // three texels a row: p0 p1 | p2 p3 | length at 1/3, 2/3, 1
layout(binding = 2) uniform sampler2D flows;  // three texels a row: old | new (core, breadth, opacity) | colour, kind

vec4 texel(sampler2D table, float index)
{
    float width = float(textureSize(table, 0).x);
    float line = floor((index + 0.5) / width);
    return texelFetch(table, ivec2(int(index - line * width + 0.5), int(line)), 0);
}

void main()
{
    vec4 before = texel(flows, corner.y * 3.0);
    vec4 after = texel(flows, corner.y * 3.0 + 1.0);
    vec4 now = mix(before, after, blend);
    vec4 lengths = texel(curves, corner.x * 3.0 + 2.0);
    place = vec4(0.0);
    color = vec4(0.0);
    widths = vec4(0.0);
    kind = vec4(0.0);
    if (now.z <= 0.002 || lengths.z <= 0.0) {
        gl_Position = vec4(2.0, 2.0, 0.0, 1.0); // all corners alike: nothing is drawn
        return;
    }
    vec4 look = texel(flows, corner.y * 3.0 + 2.0);
    vec4 first = texel(curves, corner.x * 3.0);
    vec4 second = texel(curves, corner.x * 3.0 + 1.0);
    float pattern = mod(look.w, 8.0); // 0 ribbon, 1 core within bounds, 2 dotted, 3 dashed
    float way = floor(look.w / 8.0);  // 0 both ways, 1 to the power, 2 from the power
    bool isRibbon = pattern < 1.5;
    float breadth = max(now.y, now.x);

    float t = corner.z;
    float u = 1.0 - t;
    // The cubic through the lengths at 0, 1/3, 2/3 and 1.
    float a = 3.0 * t - 1.0, b = 3.0 * t - 2.0;
    float s = lengths.x * 4.5 * t * b * (t - 1.0) - lengths.y * 4.5 * t * a * (t - 1.0) + lengths.z * 0.5 * t * a * b;

    bool isHalfArrow = way > 0.5 && isRibbon;
    float barb = isHalfArrow ? max(2.5, 0.4 * breadth) : 0.0;
    float head = isHalfArrow ? min(clamp(1.5 * breadth + 6.0, 9.0, 36.0), lengths.z / 3.0) : 0.0;
    float toHead = way > 1.5 ? lengths.z - s : s;
    float toTail = way > 1.5 ? s : lengths.z - s;
    if (!isHalfArrow)
        toTail = min(s, lengths.z - s); // both ends are cut off alike

    color = vec4(look.rgb, now.z);
    widths = vec4(breadth, pattern > 0.5 && pattern < 1.5 ? now.x : 1e4, barb, head);
    float casingPart = isRibbon && breadth > 2.5 ? casing.a : 0.0;
    kind = vec4(pattern < 1.5 ? 1e6 : pattern < 2.5 ? 7.0 : 11.0, pattern < 1.5 ? 1e6 : pattern < 2.5 ? 2.0 : 7.0,
                casingPart, isRibbon && phase >= 0.0 ? 0.55 : 0.0);

    // As narrow as may be, since every pixel of it is shaded: the barb has its room only near the head.
    float margin = (casingPart > 0.0 ? 1.0 : 0.0) + 0.5 / pixelRatio;
    float room = toHead < head + 1.5 * cornerStep * lengths.z ? barb : 0.0;
    float across = mix(-margin, breadth + room + margin, corner.w);
    float lateral = way > 1.5 ? 0.5 * gap + across : way > 0.5 ? -0.5 * gap - across : across - 0.5 * breadth;

    vec2 point = first.xy * (u * u * u) + first.zw * (3.0 * u * u * t) + second.xy * (3.0 * u * t * t) +
                 second.zw * (t * t * t);
    vec2 along = (first.zw - first.xy) * (u * u) + (second.xy - first.zw) * (2.0 * u * t) +
                 (second.zw - second.xy) * (t * t);
    along /= max(length(along), 1e-6);
    float gone = way > 1.5 ? s : way > 0.5 ? lengths.z - s : abs(s - 0.5 * lengths.z);
    place = vec4(across, toHead, toTail, gone);
    gl_Position = qt_Matrix * vec4(point + vec2(-along.y, along.x) * lateral, 0.0, 1.0);
}
