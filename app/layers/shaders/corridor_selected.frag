// SPDX-License-Identifier: GPL-3.0-or-later
#version 440
#extension GL_GOOGLE_include_directive : require

#include "corridor_common.glsl"
#include "corridor_pattern.glsl"

const float Glow = 7.0; // as in corridor.vert

void main()
{
    float fade = clamp(1.0 - (abs(place.x) - shape.x) / Glow, 0.0, 1.0);
    float ends = clamp(1.0 + min(place.z, place.w) / Glow, 0.0, 1.0);
    fragColor = finished(laidOver(patternedLine(), vec4(color.rgb, 1.0) * 0.45 * fade * fade * ends));
}
