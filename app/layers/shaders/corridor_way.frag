// SPDX-License-Identifier: GPL-3.0-or-later
#version 440
#extension GL_GOOGLE_include_directive : require

#include "corridor_common.glsl"

// A soft band under the lines of a way that was looked for.
void main()
{
    float from = place.z;
    bool isOn = (from >= spans.x && from < spans.y) || (from >= spans.z && from < spans.w);
    float shade = isOn ? 1.0 - smoothstep(shape.x - 2.0, shape.x, abs(place.x)) : 0.0;
    fragColor = finished(vec4(band.rgb, 1.0) * shade * band.a);
}
