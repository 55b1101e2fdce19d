// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec4 corner;  // world units from the strips' origin x, y, from the section's start; row
layout(location = 1) in vec4 join;    // mitre x, y; room to the left, to the right, world units
layout(location = 2) in float beyond; // −1 before a loose start, 1 beyond a loose end

layout(location = 0) out vec4 place;      // pixels: left of the line's middle, walked, from the start, to the end
layout(location = 1) flat out vec4 color; // its alpha: opacity
layout(location = 2) flat out vec4 shape; // half width, mode, status, grade
layout(location = 3) flat out vec4 more;  // half length of ticks, the lights' direction, their lead, is exposed
layout(location = 4) flat out vec4 spans; // of a way, pixels from the section's start: from, to, from, to; of a lane whether
                                          // it branches off at its start, at its end

// As CorridorUniforms in corridor_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec4 casing; // its alpha: how much of it is its own colour, not the line's
    vec4 band;   // of the way; its alpha: how strong
    vec4 alarm;  // of what is closed; its alpha: how much of a light's colour is white
    vec2 offset; // pixel of the strips' origin
    float scale; // pixels per world unit
    float qt_Opacity;
    float part; // what is drawn, as CorridorPart
    float gone; // how far the lights went, pixels; negative: there are none
    float pixelRatio;
    float thickness; // of everything, 1 in most views
};
layout(binding = 1) uniform sampler2D rows; // five texels a row, as in corridor_rows.h

const float EaseHalf = 14.0; // these four as in corridor_lanes.h
const float EasePerPx = 3.0;
const float Wave = 2.0;
const float Tick = 3.5;
const float CasingPx = 1.0;
const float Glow = 7.0;
const float Feather = 1.5;

vec4 texel(float index)
{
    float width = float(textureSize(rows, 0).x);
    float line = floor((index + 0.5) / width);
    return texelFetch(rows, ivec2(int(index - line * width + 0.5), int(line)), 0);
}

// As offsetAt() in corridor_lanes.cpp
float away(float here, float atEnd, float distance, float longest)
{
    float reach = min(longest, max(EaseHalf, EasePerPx * abs(here - atEnd)));
    float t = reach > 0.0 ? clamp(0.5 + 0.5 * distance / reach, 0.5, 1.0) : 1.0;
    return (atEnd - here) * (2.0 - 2.0 * t * t * (3.0 - 2.0 * t));
}

void main()
{
    float side = corner.w < -0.5 ? -1.0 : 1.0;
    float row = 5.0 * (side < 0.0 ? -1.0 - corner.w : corner.w);
    vec4 look = texel(row + 3.0); // in which parts it is drawn, kind, is exposed, lights' lead
    place = vec4(0.0);
    color = vec4(0.0);
    shape = vec4(0.0);
    more = vec4(0.0);
    spans = vec4(0.0);
    if (mod(floor(look.x / exp2(part)), 2.0) < 0.5) {
        gl_Position = vec4(2.0, 2.0, 0.0, 1.0); // all corners alike: nothing is drawn
        return;
    }
    color = texel(row);
    vec4 seat = texel(row + 1.0); // offset here, at the start, at the end; half width
    vec4 track = texel(row + 2.0); // length, walked before, world units; 1 or −1: corridor's, lights' direction
    spans = texel(row + 4.0) * (part < 0.5 ? scale : 1.0);
    float mode = mod(look.y, 8.0);
    float grade = floor(look.y / 32.0);
    float halfWidth = max(seat.w * thickness, 0.6);
    float ticks = max(Tick, seat.w + 0.5 * Tick) * thickness;

    float reach = halfWidth;
    if (part < 0.5) {
        halfWidth = max(6.0, halfWidth + 4.5);
        reach = halfWidth;
    } else if (part > 3.5) {
        halfWidth = clamp(halfWidth, 4.0, 7.0);
        reach = halfWidth + 2.0;
    } else {
        if (mode > 2.5 && mode < 4.5)
            reach += Wave;
        if (mode > 4.5)
            reach = max(reach, ticks);
        if (grade > 2.5)
            reach += Feather;
        if (look.z > 0.5)
            reach = max(reach, 4.5);
        reach += part > 2.5 ? Glow : CasingPx;
    }
    reach += 0.5 / pixelRatio;
    shape = vec4(halfWidth, mode, mod(floor(look.y / 8.0), 4.0), grade);
    more = vec4(ticks, track.w, look.w, look.z);

    float fromStart = corner.z * scale;
    float toEnd = (track.x - corner.z) * scale;
    float longest = 0.5 * track.x * scale;
    float lateral = seat.x + away(seat.x, seat.y, fromStart, longest) + away(seat.x, seat.z, toEnd, longest);
    // In a bend no farther aside than there is room, or the line would run backwards.
    lateral = clamp(lateral * thickness, -max(join.w * scale - halfWidth, 0.0), max(join.z * scale - halfWidth, 0.0));
    float walked = track.y * scale + (track.z > 0.0 ? fromStart : toEnd);
    // A loose end is rounded off beyond the track.
    float past = beyond * reach;
    vec2 along = vec2(-join.y, join.x) / max(length(join.xy), 1e-6);
    place = vec4(side * reach, walked + past * track.z, fromStart + past, toEnd - past);
    vec2 point = corner.xy * scale + offset + join.xy * (lateral + side * reach) + along * past;
    gl_Position = qt_Matrix * vec4(point, 0.0, 1.0);
}
