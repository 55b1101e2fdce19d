// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in float distance;
layout(location = 1) flat in float halfWidth;
layout(location = 2) flat in vec4 color;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset;
    float scale;
    float qt_Opacity;
    vec2 tableSize;
    float coastWidth;
    float borderWidth;
    vec4 coastColor;
    float pixelRatio;
};

void main()
{
    // How much of the device pixel the line covers, to the half-pixel box filter.
    float coverage = clamp((halfWidth - abs(distance)) * pixelRatio + 0.5, 0.0, 1.0);
    // Lines thinner than a device pixel grow fainter instead of thinner.
    coverage *= min(1.0, 2.0 * halfWidth * pixelRatio);
    fragColor = color * coverage;
}
