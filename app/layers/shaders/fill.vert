// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 position; // world units from the chunk's origin
layout(location = 1) in float row;

layout(location = 0) flat out vec4 color; // the same at all corners: flat saves a software rasteriser the slopes

// As FillUniforms in fill_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset; // pixel of the chunk's origin
    float scale; // pixels per world unit
    float qt_Opacity;
    vec2 tableSize; // of the colour table, texels
};
layout(binding = 1) uniform sampler2D colorTable; // one texel a country, row by row

void main()
{
    float y = floor((row + 0.5) / tableSize.x);
    vec2 texel = vec2(row - y * tableSize.x, y) + 0.5;
    color = textureLod(colorTable, texel / tableSize, 0.0) * qt_Opacity;
    gl_Position = qt_Matrix * vec4(position * scale + offset, 0.0, 1.0);
}
