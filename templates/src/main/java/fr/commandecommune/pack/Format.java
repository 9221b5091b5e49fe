package fr.commandecommune.pack;

import java.util.EnumSet;
import java.util.Set;

/** What kind of file a document is written to. */
public enum Format {
    PDF,
    DOCX,
    XLSX;

    /** The formats that are made. */
    public static Set<Format> offered() {
        return EnumSet.allOf(Format.class);
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
