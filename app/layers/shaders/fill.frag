// SPDX-License-Identifier: GPL-3.0-or-later
#version 440

layout(location = 0) flat in vec4 color;
layout(location = 0) out vec4 fragColor;

void main()
{
    fragColor = color;
}
