// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in float across;
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
};

void main()
{
    // Distance to the nearest line's middle; x + y grows √2 times as fast as the distance.
    float distance = abs(mod(across, period) - 0.5 * period) * 0.70710678;
    fragColor = color * (qt_Opacity * clamp((0.5 - distance) * pixelRatio + 0.5, 0.0, 1.0));
}
