// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) in vec2 position; // world units from the chunk's origin
layout(location = 1) in float along;   // world units
layout(location = 2) in vec2 sides;    // rows of the countries to the left and right, −1 for sea
layout(location = 3) in vec4 bytes;    // mitre x, mitre y (128 + 64 · mitre), side (0 left, 255 right), unused

layout(location = 0) out float distance; // signed, pixels from the line's middle
layout(location = 1) flat out float halfWidth; // pixels
layout(location = 2) flat out vec4 color;      // premultiplied

// As StrokeUniforms in stroke_material.cpp
layout(std140, binding = 0) uniform buf
{
    mat4 qt_Matrix;
    vec2 offset; // pixel of the chunk's origin
    float scale; // pixels per world unit
    float qt_Opacity;
    vec2 tableSize; // of the style table, texels
    float coastWidth; // pixels
    float borderWidth;
    vec4 coastColor;
    float pixelRatio; // device pixels per pixel: antialiasing is one device pixel wide
};
layout(binding = 1) uniform sampler2D styleTable; // one texel a country: its outline's colour; alpha 0 is the common one

vec4 styleOf(float row)
{
    if (row < -0.5)
        return vec4(0.0);
    float y = floor((row + 0.5) / tableSize.x);
    vec2 texel = vec2(row - y * tableSize.x, y) + 0.5;
    return textureLod(styleTable, texel / tableSize, 0.0);
}

void main()
{
    vec2 mitre = (bytes.xy * 255.0 - 128.0) / 64.0;
    float side = bytes.z < 0.5 ? 1.0 : -1.0;
    // A country's own outline colour wins over the common one; where both sides have one, the more opaque.
    vec4 left = styleOf(sides.x);
    vec4 right = styleOf(sides.y);
    vec4 own = left.a >= right.a ? left : right;
    bool isCoast = sides.x < -0.5 || sides.y < -0.5;
    halfWidth = 0.5 * (isCoast ? coastWidth : borderWidth) * (own.a > 0.9 ? 1.35 : 1.0);
    color = own + coastColor * (1.0 - own.a);
    color *= qt_Opacity;
    float reach = halfWidth + 0.5 / pixelRatio; // where coverage ends
    distance = side * reach;
    vec2 pixel = position * scale + offset + mitre * side * reach;
    gl_Position = qt_Matrix * vec4(pixel, 0.0, 1.0);
}
