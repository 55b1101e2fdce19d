// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation_file.h"

#include "app/data/whole_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <gif_lib.h>
#include <unordered_map>
#include <utility>
#include <vector>

using geodata::Error;

namespace {

constexpr int MostColors = 256;
constexpr double HundredthsASecond = 100;
constexpr int MostDelay = 0xffff;

int writeBytes(GifFileType *gif, const GifByteType *bytes, int count)
{
    return int(static_cast<WholeFile *>(gif->UserData)->write(reinterpret_cast<const char *>(bytes), count));
}

class GifFile : public AnimationFile
{
public:
    GifFile(const QString &file, QSize size, double rate) : m_file(file), m_size(size), m_rate(rate) {}
    ~GifFile() override
    {
        if (m_gif)
            EGifCloseFile(m_gif, nullptr); // the file was never given its name
    }
    GifFile(const GifFile &) = delete;
    GifFile &operator=(const GifFile &) = delete;

    std::expected<void, Error> open()
    {
        if (m_size.width() > MostDelay || m_size.height() > MostDelay)
            return failed(QCoreApplication::translate("geodata", "a GIF has at most 65535 pixels a side"));
        int problem = 0;
        if (!m_file.open(QIODevice::WriteOnly) || !(m_gif = EGifOpen(&m_file, writeBytes, &problem)))
            return failed();
        EGifSetGifVersion(m_gif, true);
        constexpr int ColorBits = 8;
        if (EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), ColorBits, 0, nullptr) == GIF_ERROR)
            return failed();
        // Starts over for ever, as Netscape's browser had it and all have since.
        constexpr GifByteType forEver[] = {1, 0, 0};
        if (EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_ERROR ||
            EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_ERROR ||
            EGifPutExtensionBlock(m_gif, sizeof forEver, forEver) == GIF_ERROR ||
            EGifPutExtensionTrailer(m_gif) == GIF_ERROR)
            return failed();
        return {};
    }

    std::expected<void, Error> add(const QImage &frame) override
    {
        QImage picture = frame.convertToFormat(QImage::Format_RGB32);
        if (picture.size() != m_size)
            return failed(QCoreApplication::translate("geodata", "a frame is of another size"));
        const QRect box = m_last.isNull() ? picture.rect() : changedBox(m_last, picture);
        ++m_added;
        if (box.isEmpty() && delay() < MostDelay)
            return {};
        if (const auto written = writePending(m_added - 1); !written)
            return written;
        m_pending = picture.copy(box.isEmpty() ? QRect(0, 0, 1, 1) : box);
        m_at = box.isEmpty() ? QPoint() : box.topLeft();
        m_last = std::move(picture);
        return {};
    }

    std::expected<void, Error> finish() override
    {
        if (const auto written = writePending(m_added); !written)
            return written;
        if (m_added == 0)
            return failed(QCoreApplication::translate("geodata", "there are no frames"));
        const int closed = EGifCloseFile(m_gif, nullptr);
        m_gif = nullptr;
        return closed == GIF_ERROR ? failed() : m_file.finish();
    }

private:
    std::unexpected<Error> failed(const QString &reason = {}) const { return m_file.failed(reason); }

    /// Hundredths of a second from when the part that waits is shown to a frame.
    int delayTo(int frame) const
    {
        return int(std::lround(frame * HundredthsASecond / m_rate) -
                   std::lround(m_shownAt * HundredthsASecond / m_rate));
    }
    int delay() const { return delayTo(m_added); }

    std::expected<void, Error> writePending(int until)
    {
        if (m_pending.isNull())
            return {};
        const int width = m_pending.width();
        const int height = m_pending.height();
        const auto pixels = std::size_t(width) * std::size_t(height);
        std::vector<GifByteType> red(pixels);
        std::vector<GifByteType> green(pixels);
        std::vector<GifByteType> blue(pixels);
        std::vector<GifByteType> indices(pixels);
        for (int y = 0; y < height; ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(m_pending.constScanLine(y));
            for (int x = 0; x < width; ++x) {
                const std::size_t at = std::size_t(y) * std::size_t(width) + std::size_t(x);
                red[at] = GifByteType(qRed(row[x]));
                green[at] = GifByteType(qGreen(row[x]));
                blue[at] = GifByteType(qBlue(row[x]));
            }
        }
        int colors = MostColors;
        const std::unique_ptr<ColorMapObject, void (*)(ColorMapObject *)> map(GifMakeMapObject(MostColors, nullptr),
                                                                              GifFreeMapObject);
        if (!map || GifQuantizeBuffer(unsigned(width), unsigned(height), &colors, red.data(), green.data(), blue.data(),
                                      indices.data(), map->Colors) == GIF_ERROR)
            return failed(QCoreApplication::translate("geodata", "a frame cannot be packed"));
        keepCommonColors(indices, *map);
        GraphicsControlBlock control{};
        control.DisposalMode = DISPOSE_DO_NOT;
        control.DelayTime = delayTo(until);
        control.TransparentColor = NO_TRANSPARENT_COLOR;
        GifByteType extension[4];
        const std::size_t length = EGifGCBToExtension(&control, extension);
        if (EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, int(length), extension) == GIF_ERROR ||
            EGifPutImageDesc(m_gif, m_at.x(), m_at.y(), width, height, false, map.get()) == GIF_ERROR)
            return failed();
        for (int y = 0; y < height; ++y) {
            if (EGifPutLine(m_gif, indices.data() + std::size_t(y) * std::size_t(width), width) == GIF_ERROR)
                return failed();
        }
        m_pending = {};
        m_shownAt = until;
        return m_file.isBroken() ? failed() : std::expected<void, Error>();
    }

    /// The library knows colours by five bits a channel. Of those it takes for one, the most frequent is what is shown:
    /// so ground and land are what they are in all frames.
    void keepCommonColors(const std::vector<GifByteType> &indices, ColorMapObject &map) const
    {
        std::unordered_map<QRgb, std::pair<int, GifByteType>> counts; // and which of the 256 it became
        const std::size_t width = std::size_t(m_pending.width());
        for (int y = 0; y < m_pending.height(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(m_pending.constScanLine(y));
            for (std::size_t x = 0; x < width; ++x) {
                auto &[count, index] = counts[row[x]];
                ++count;
                index = indices[std::size_t(y) * width + x];
            }
        }
        std::array<std::pair<int, QRgb>, MostColors> common{};
        for (const auto &[color, found] : counts)
            common.at(found.second) = std::max(common.at(found.second), {found.first, color});
        for (std::size_t i = 0; i < common.size(); ++i) {
            const auto &[count, color] = common.at(i);
            if (count > 0)
                map.Colors[i] = {GifByteType(qRed(color)), GifByteType(qGreen(color)), GifByteType(qBlue(color))};
        }
    }

    WholeFile m_file;
    GifFileType *m_gif = nullptr;
    QSize m_size;
    double m_rate;
    int m_added = 0;
    int m_shownAt = 0; // the frame from which on the part that waits is shown
    QImage m_pending;  // a part, not written until it is known how long it stays
    QPoint m_at;
    QImage m_last;
};

} // namespace

std::expected<std::unique_ptr<AnimationFile>, Error> openGif(const QString &file, QSize size, double rate)
{
    auto animation = std::make_unique<GifFile>(file, size, rate);
    if (const auto opened = animation->open(); !opened)
        return std::unexpected(opened.error());
    return animation;
}
