// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 position; // world units from the chunk's origin
layout(location = 1) in float row;

layout(location = 0) out vec2 across;      // pixels, along the diagonals x + y and x − y
layout(location = 1) flat out vec2 hatch; // how strong the lines of either direction are

// As HatchUniforms in country_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset; // pixel of the chunk's origin
    float scale; // pixels per world unit
    float qt_Opacity;
    vec4 color; // premultiplied
    float phase;
    float period;
    float pixelRatio;
    float phaseBack; // as phase, of x − y
    vec2 tableSize;  // texels
};
layout(binding = 1) uniform sampler2D hatchTable; // a texel a piece of land: red one direction, green the other

void main()
{
    // Measured on the land, not on the screen, so that the hatch moves with it.
    across = vec2((position.x + position.y) * scale + phase, (position.x - position.y) * scale + phaseBack);
    float y = floor((row + 0.5) / tableSize.x);
    vec2 texel = vec2(row - y * tableSize.x, y) + 0.5;
    hatch = textureLod(hatchTable, texel / tableSize, 0.0).rg;
    gl_Position = qt_Matrix * vec4(position * scale + offset, 0.0, 1.0);
}
