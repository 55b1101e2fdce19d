// SPDX-License-Identifier: GPL-3.0-or-later
#version 440
#extension GL_GOOGLE_include_directive : require

#include "corridor_common.glsl"

const float CrossEvery = 16.0;

// Crosses over what is closed.
void main()
{
    float whole = place.z + place.w;
    float every = whole / max(1.0, floor(whole / CrossEvery + 0.5));
    float along = mod(place.z, every) - 0.5 * every;
    vec4 over = vec4(alarm.rgb, 1.0) * cross(along, place.x, shape.x, 0.9);
    fragColor = finished(laidOver(over, vec4(casing.rgb, 1.0) * 0.85 * cross(along, place.x, shape.x + 1.2, 2.2)));
}
