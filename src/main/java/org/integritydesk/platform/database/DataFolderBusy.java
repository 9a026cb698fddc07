package org.integritydesk.platform.database;

import java.nio.file.Path;

/** Another running service holds the data folder. */
public final class DataFolderBusy extends RuntimeException {
    /** The folder that is taken. */
    public final transient Path folder;

    DataFolderBusy(Path folder) {
        super("Another integrity-desk is already running on the data folder " + folder.toAbsolutePath()
                + ". Stop it, or set INTEGRITY_DATA_DIR to another folder.");
        this.folder = folder;
    }
}
