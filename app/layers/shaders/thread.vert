// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 corner; // row of the pair, its ways (1 to the power, 2 from it), part of the way where the
                                     // segment begins, which of its ends 0..1

// All is flat, which is the cheapest, and alike at both ends of a segment.
layout(location = 0) flat out vec4 line;    // unit vector along the way, device pixels; how far its beginning lies along
                                            // this, and along the vector across
layout(location = 1) flat out vec4 span;    // length of the segment in device pixels, negative where y goes up; logical
                                            // pixels from the power where it begins, for each device pixel more, and of
                                            // the whole way
layout(location = 2) flat out vec4 color;   // its alpha: length of the heads
layout(location = 3) flat out vec4 numbers; // breadth and opacity of what comes from the power and of what goes to it.
                                            // Negative opacity: dotted; negative breadth as well: dashed

// As FlowUniforms in trade_material.cpp
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
    float cornerStep; // of the way between two corners
    float unused;
    vec2 viewport; // device pixels
};
layout(binding = 1) uniform sampler2D curves; // as flow.vert has them
layout(binding = 2) uniform sampler2D flows;

const float Beyond = 3.0; // a segment's ends are cut slantwise by who draws it, so it is longer, and cut straight later

vec4 texel(sampler2D table, float index)
{
    float width = float(textureSize(table, 0).x);
    float line = floor((index + 0.5) / width);
    return texelFetch(table, ivec2(int(index - line * width + 0.5), int(line)), 0);
}

vec2 pointAt(vec4 first, vec4 second, float t)
{
    float u = 1.0 - t;
    return first.xy * (u * u * u) + first.zw * (3.0 * u * u * t) + second.xy * (3.0 * u * t * t) +
           second.zw * (t * t * t);
}

// The cubic through the lengths at 0, 1/3, 2/3 and 1, as in flow.vert.
float goneAt(vec4 lengths, float t)
{
    float a = 3.0 * t - 1.0, b = 3.0 * t - 2.0;
    return lengths.x * 4.5 * t * b * (t - 1.0) - lengths.y * 4.5 * t * a * (t - 1.0) + lengths.z * 0.5 * t * a * b;
}

vec2 pixel(vec4 position)
{
    return (position.xy / position.w * 0.5 + 0.5) * viewport;
}

// One side of the pair: breadth and opacity; nothing where nothing flows.
vec2 side(float row, bool isThere)
{
    vec4 now = mix(texel(flows, row * 3.0), texel(flows, row * 3.0 + 1.0), blend);
    float pattern = mod(texel(flows, row * 3.0 + 2.0).w, 8.0);
    vec2 signs = vec2(pattern > 2.5 ? -1.0 : 1.0, pattern > 1.5 ? -1.0 : 1.0);
    return isThere && now.z > 0.002 ? vec2(max(now.y, now.x), now.z) * signs : vec2(0.0);
}

void main()
{
    vec4 lengths = texel(curves, corner.x * 3.0 + 2.0);
    vec2 toPower = side(corner.x * 3.0 + 1.0, mod(corner.y, 2.0) > 0.5);
    vec2 fromPower = side(corner.x * 3.0 + 2.0, corner.y > 1.5);
    line = span = color = numbers = vec4(0.0);
    if ((toPower.y == 0.0 && fromPower.y == 0.0) || lengths.z <= 0.0) {
        gl_Position = vec4(2.0, 2.0, 0.0, 1.0); // both ends alike: nothing is drawn
        return;
    }
    vec4 first = texel(curves, corner.x * 3.0);
    vec4 second = texel(curves, corner.x * 3.0 + 1.0);
    vec2 begin = pointAt(first, second, corner.z);
    vec2 end = pointAt(first, second, corner.z + cornerStep);
    vec2 chord = end - begin;
    vec2 more = chord * (Beyond / max(length(chord), 1e-3));
    gl_Position = qt_Matrix * vec4(corner.w < 0.5 ? begin - more : end + more, 0.0, 1.0);

    vec2 from = pixel(qt_Matrix * vec4(begin, 0.0, 1.0));
    vec2 way = pixel(qt_Matrix * vec4(end, 0.0, 1.0)) - from;
    float apart = max(length(way), 1e-3);
    way /= apart;
    // Whether y goes up or down is the backend's choice.
    vec2 right = pixel(qt_Matrix * vec4(begin + vec2(-chord.y, chord.x), 0.0, 1.0)) - from;
    float hand = dot(right, vec2(-way.y, way.x)) < 0.0 ? -1.0 : 1.0;
    line = vec4(way, dot(way, from), dot(vec2(-way.y, way.x), from));
    float gone = goneAt(lengths, corner.z);
    // Its sign: which side is which.
    span = vec4(apart * hand, gone, (goneAt(lengths, corner.z + cornerStep) - gone) / apart, lengths.z);
    color = vec4(texel(flows, (corner.x * 3.0 + (fromPower.y != 0.0 ? 2.0 : 1.0)) * 3.0 + 2.0).rgb,
                 min(9.0, lengths.z / 3.0));
    numbers = vec4(fromPower, toPower);
}
