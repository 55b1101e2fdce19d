// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Links out of tables, which may say anything: only those of the web are followed.
QtObject {
    function isWeb(address: string): bool {
        return /^https?:\/\//i.test(address);
    }

    function follow(address: string): void {
        if (isWeb(address))
            Qt.openUrlExternally(address);
    }
}
