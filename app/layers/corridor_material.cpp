// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/corridor_material.h"

#include <array>
#include <cstring>

namespace {

// The uniform block, in the order of the shaders; std140.
struct CorridorUniforms
{
    float matrix[16];
    float casing[4];
    float band[4];
    float alarm[4];
    float offset[2];
    float scale;
    float opacity;
    float part;
    float gone;
    float pixelRatio;
    float thickness;
};
static_assert(offsetof(CorridorUniforms, casing) == 64 && offsetof(CorridorUniforms, offset) == 112 &&
              offsetof(CorridorUniforms, part) == 128);

void write(float (&target)[4], const QColor &color, float last)
{
    target[0] = color.redF();
    target[1] = color.greenF();
    target[2] = color.blueF();
    target[3] = last;
}

class CorridorShader : public QSGMaterialShader
{
public:
    explicit CorridorShader(CorridorPart part)
    {
        static constexpr std::array<const char *, CorridorPartCount> Names{"way", "plain", "pattern", "selected",
                                                                           "closed"};
        setShaderFileName(VertexStage, QStringLiteral(":/multivector/shaders/corridor.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/multivector/shaders/corridor_%1.frag.qsb")
                                             .arg(QLatin1String(Names.at(std::size_t(part)))));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto &material = static_cast<const CorridorMaterial &>(*newMaterial);
        const CorridorLook &look = material.look();
        CorridorUniforms block{};
        std::memcpy(block.matrix, state.combinedMatrix().constData(), sizeof block.matrix);
        write(block.casing, look.casing, look.casing.alphaF());
        write(block.band, look.way, look.way.alphaF());
        write(block.alarm, look.closed, look.lightTone);
        block.offset[0] = float(material.offset.x());
        block.offset[1] = float(material.offset.y());
        block.scale = look.scale;
        block.opacity = state.opacity();
        block.part = float(material.part());
        block.gone = look.gone;
        block.pixelRatio = look.pixelRatio;
        block.thickness = look.thickness;
        std::memcpy(state.uniformData()->data(), &block,
                    std::min(sizeof block, std::size_t(state.uniformData()->size())));
        return true;
    }

    void updateSampledImage(RenderState &state, int, QSGTexture **texture, QSGMaterial *newMaterial,
                            QSGMaterial *) override
    {
        FloatTable &rows = static_cast<CorridorMaterial &>(*newMaterial).look().rows;
        rows.commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = &rows;
    }
};

} // namespace

CorridorMaterial::CorridorMaterial(CorridorLook &look, CorridorPart part) : m_look(look), m_part(part)
{
    setFlag(Blending);
    setFlag(NoBatching);
}

QSGMaterialType *CorridorMaterial::type() const
{
    static std::array<QSGMaterialType, CorridorPartCount> types; // each has a shader of its own
    return &types.at(std::size_t(m_part));
}

QSGMaterialShader *CorridorMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new CorridorShader(m_part);
}

int CorridorMaterial::compare(const QSGMaterial *other) const
{
    return this == other ? 0 : (this < other ? -1 : 1);
}
