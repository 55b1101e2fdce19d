// SPDX-License-Identifier: GPL-3.0-or-later
#version 440
#extension GL_GOOGLE_include_directive : require

#include "corridor_common.glsl"

// Unbroken lines: railways and roads in operation whose shape is known.
void main()
{
    float past = max(-min(place.z, place.w), 0.0);
    float away = length(vec2(place.x, past));
    vec4 line = vec4(lineTone(), 1.0) * covered(shape.x - away);
    fragColor = finished(laidOver(line, casingTone() * covered(shape.x + CasingPx - away)));
}
