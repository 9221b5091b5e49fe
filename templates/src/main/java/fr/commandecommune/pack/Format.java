package fr.commandecommune.pack;

import java.util.EnumSet;
import java.util.Set;

/** What kind of file a document is written to. */
public enum Format {
    PDF,
    DOCX,
    XLSX;

    /** The formats that are made today; {@link #DOCX} is not yet one of them. */
    public static Set<Format> offered() {
        return EnumSet.of(PDF, XLSX);
    }

    /** The end of the file's name, such as {@code pdf}. */
    public String extension() {
        return switch (this) {
            case PDF -> "pdf";
            case DOCX -> "docx";
            case XLSX -> "xlsx";
        };
    }
}
