// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 across;
layout(location = 1) flat in vec2 hatch;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset;
    float scale;
    float qt_Opacity;
    vec4 color;
    float phase;
    float period;
    float pixelRatio;
    float phaseBack;
    vec2 tableSize;
};

void main()
{
    // Distance to the nearest line's middle; x + y grows √2 times as fast as the distance.
    vec2 distance = abs(mod(across, period) - 0.5 * period) * 0.70710678;
    vec2 lines = clamp((0.5 - distance) * pixelRatio + 0.5, 0.0, 1.0) * hatch;
    fragColor = color * (qt_Opacity * max(lines.x, lines.y));
}
