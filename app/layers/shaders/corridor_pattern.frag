// SPDX-License-Identifier: GPL-3.0-or-later
#version 440
#extension GL_GOOGLE_include_directive : require

#include "corridor_common.glsl"
#include "corridor_pattern.glsl"

void main()
{
    fragColor = finished(patternedLine());
}
