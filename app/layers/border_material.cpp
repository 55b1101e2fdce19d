// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/border_material.h"

#include <cstring>

namespace {

// The uniform block, in the order of the shaders; std140.
struct BorderUniforms
{
    float matrix[16];
    float offset[2];
    float scale;
    float opacity;
    float color[4];
    float halfWidth;
    float strength;
    float head;
    float towards;
    float lengthPx;
    float pixelRatio;
    float isGlow;
    float isOneSided;
    float pulsePart;
    float unused[3];
};
static_assert(offsetof(BorderUniforms, color) == 80 && offsetof(BorderUniforms, halfWidth) == 96 &&
              offsetof(BorderUniforms, lengthPx) == 112 && offsetof(BorderUniforms, pulsePart) == 128);

class BorderShader : public QSGMaterialShader
{
public:
    BorderShader()
    {
        setShaderFileName(VertexStage, QStringLiteral(":/multivector/shaders/border.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/multivector/shaders/border.frag.qsb"));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto &material = static_cast<const BorderMaterial &>(*newMaterial);
        const BorderStyle &style = material.style;
        BorderUniforms block{};
        std::memcpy(block.matrix, state.combinedMatrix().constData(), sizeof block.matrix);
        block.offset[0] = float(material.offset.x());
        block.offset[1] = float(material.offset.y());
        block.scale = material.scale;
        block.opacity = state.opacity();
        block.color[0] = style.color.redF();
        block.color[1] = style.color.greenF();
        block.color[2] = style.color.blueF();
        block.color[3] = style.pulseTone;
        block.halfWidth = style.halfWidth;
        block.strength = style.strength;
        block.head = style.head;
        block.towards = style.towards;
        block.lengthPx = material.lengthPx;
        block.pixelRatio = material.pixelRatio;
        block.isGlow = style.isGlow ? 1 : 0;
        block.isOneSided = style.isOneSided ? 1 : 0;
        block.pulsePart = float(PulsePart);
        std::memcpy(state.uniformData()->data(), &block,
                    std::min(sizeof block, std::size_t(state.uniformData()->size())));
        return true;
    }
};

} // namespace

BorderMaterial::BorderMaterial()
{
    setFlag(Blending);
    setFlag(NoBatching); // each border has uniforms of its own
}

QSGMaterialType *BorderMaterial::type() const
{
    static QSGMaterialType type;
    return &type;
}

QSGMaterialShader *BorderMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new BorderShader;
}

int BorderMaterial::compare(const QSGMaterial *other) const
{
    return this == other ? 0 : (this < other ? -1 : 1);
}
