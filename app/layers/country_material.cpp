// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layers/country_material.h"

#include <cstring>

namespace {

// The uniform blocks, in the order of the shaders; std140.
struct FillUniforms
{
    float matrix[16];
    float offset[2];
    float scale;
    float opacity;
    float tableSize[2];
    float unused[2];
};
static_assert(offsetof(FillUniforms, offset) == 64 && offsetof(FillUniforms, tableSize) == 80);

struct HatchUniforms
{
    float matrix[16];
    float offset[2];
    float scale;
    float opacity;
    float color[4];
    float phase;
    float period;
    float pixelRatio;
    float phaseBack;
    float tableSize[2];
    float unused[2];
};
static_assert(offsetof(HatchUniforms, color) == 80 && offsetof(HatchUniforms, phase) == 96 &&
              offsetof(HatchUniforms, tableSize) == 112);

struct StrokeUniforms
{
    float matrix[16];
    float offset[2];
    float scale;
    float opacity;
    float tableSize[2];
    float coastWidth;
    float borderWidth;
    float lineColor[4];
    float pixelRatio;
    float unused[3];
};
static_assert(offsetof(StrokeUniforms, coastWidth) == 88 && offsetof(StrokeUniforms, lineColor) == 96 &&
              offsetof(StrokeUniforms, pixelRatio) == 112);

/// Fills what both blocks begin with, and hands over the table.
class CountryShader : public QSGMaterialShader
{
public:
    explicit CountryShader(CountryMaterial::Kind kind) : m_kind(kind)
    {
        const QString name = kind == CountryMaterial::Kind::Fill    ? QStringLiteral("fill")
                             : kind == CountryMaterial::Kind::Hatch ? QStringLiteral("hatch")
                                                                    : QStringLiteral("stroke");
        setShaderFileName(VertexStage, QStringLiteral(":/multivector/shaders/%1.vert.qsb").arg(name));
        setShaderFileName(FragmentStage, QStringLiteral(":/multivector/shaders/%1.frag.qsb").arg(name));
    }

    bool updateUniformData(RenderState &state, QSGMaterial *newMaterial, QSGMaterial *) override
    {
        const auto &material = static_cast<const CountryMaterial &>(*newMaterial);
        if (m_kind == CountryMaterial::Kind::Fill) {
            FillUniforms block{};
            fillPlace(block, state, material);
            fillTable(block, material.frame().fillColors);
            store(state, block);
        } else if (m_kind == CountryMaterial::Kind::Hatch) {
            HatchUniforms block{};
            fillPlace(block, state, material);
            for (int i = 0; i < 4; ++i)
                block.color[i] = material.frame().hatchColor[i];
            fillTable(block, material.frame().hatches);
            block.phase = float(material.hatchPhase().x());
            block.phaseBack = float(material.hatchPhase().y());
            block.period = float(HatchPeriodPx);
            block.pixelRatio = material.frame().pixelRatio;
            store(state, block);
        } else {
            const CountryFrame &frame = material.frame();
            StrokeUniforms block{};
            fillPlace(block, state, material);
            fillTable(block, frame.lineColors);
            block.coastWidth = frame.coastWidth;
            block.borderWidth = frame.borderWidth;
            for (int i = 0; i < 4; ++i)
                block.lineColor[i] = frame.lineColor[i];
            block.pixelRatio = frame.pixelRatio;
            store(state, block);
        }
        return true;
    }

    void updateSampledImage(RenderState &state, int, QSGTexture **texture, QSGMaterial *newMaterial,
                            QSGMaterial *) override
    {
        const CountryFrame &frame = static_cast<const CountryMaterial *>(newMaterial)->frame();
        *texture = m_kind == CountryMaterial::Kind::Fill    ? frame.fillColors.texture()
                   : m_kind == CountryMaterial::Kind::Hatch ? frame.hatches.texture()
                                                            : frame.lineColors.texture();
        (*texture)->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
    }

private:
    template <typename Block>
    static void fillPlace(Block &block, RenderState &state, const CountryMaterial &material)
    {
        std::memcpy(block.matrix, state.combinedMatrix().constData(), sizeof block.matrix);
        block.offset[0] = float(material.offset().x());
        block.offset[1] = float(material.offset().y());
        block.scale = material.frame().scale;
        block.opacity = state.opacity();
    }
    template <typename Block>
    static void fillTable(Block &block, const RowTable &table)
    {
        block.tableSize[0] = float(table.size().width());
        block.tableSize[1] = float(table.size().height());
    }
    template <typename Block>
    static void store(RenderState &state, const Block &block)
    {
        Q_ASSERT(state.uniformData()->size() >= qsizetype(sizeof block) - 16);
        std::memcpy(state.uniformData()->data(), &block,
                    std::min(sizeof block, std::size_t(state.uniformData()->size())));
    }

    CountryMaterial::Kind m_kind;
};

} // namespace

CountryMaterial::CountryMaterial(Kind kind, const CountryFrame *frame) : m_kind(kind), m_frame(frame)
{
    setFlag(Blending, kind != Kind::Fill);
    setFlag(NoBatching); // a chunk is drawn as it is; merging would copy it each frame
}

QSGMaterialType *CountryMaterial::type() const
{
    static QSGMaterialType fill;
    static QSGMaterialType hatch;
    static QSGMaterialType stroke;
    return m_kind == Kind::Fill ? &fill : m_kind == Kind::Hatch ? &hatch : &stroke;
}

QSGMaterialShader *CountryMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new CountryShader(m_kind);
}

int CountryMaterial::compare(const QSGMaterial *other) const
{
    return this == other ? 0 : (this < other ? -1 : 1);
}
