package fr.commandecommune.dossier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of one of the lists, by the names of its columns; their order is free, and columns that are not known are remarks. */
final class CsvRow {

    private static final int MAX_BYTES = 20_000_000;

    private final String file;
    private final int line;
    private final Map<String, String> cells;
    private final Refusals refusals;

    private CsvRow(String file, int line, Map<String, String> cells, Refusals refusals) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.refusals = refusals;
    }

    static List<CsvRow> rows(Path path, List<String> needed, Refusals refusals) throws IOException {
        var file = String.valueOf(path.getFileName());
        if (Files.size(path) > MAX_BYTES) {
            refuse(refusals, file, 0, "", "le fichier dépasse 20 Mo");
            return List.of();
        }
        var rows = new ArrayList<CsvRow>();
        try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(decode(Files.readAllBytes(path)))) {
            List<String> header = List.of();
            for (CsvRecord row : reader) {
                int line = Math.toIntExact(row.getStartingLineNumber());
                if (header.isEmpty()) {
                    header = row.getFields().stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    requireColumns(header, needed, file, line, refusals);
                } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new CsvRow(file, line, cells(header, row), refusals));
                }
            }
        } catch (CsvParseException fault) {
            refuse(refusals, file, 0, "", "le fichier n’est pas un CSV lisible ; vérifiez les guillemets");
        }
        return rows;
    }

    private static void requireColumns(
            List<String> header, List<String> needed, String file, int line, Refusals refusals) {
        for (var name : needed) {
            if (!header.contains(name)) {
                refuse(
                        refusals,
                        file,
                        line,
                        name,
                        "la colonne manque ; la plus proche est « %s » (colonnes séparées par des points-virgules)"
                                .formatted(Words.nearest(name, header)));
            }
        }
    }

    private static Map<String, String> cells(List<String> header, CsvRecord row) {
        var cells = new HashMap<String, String>();
        for (int column = 0; column < Math.min(header.size(), row.getFieldCount()); column++) {
            cells.putIfAbsent(header.get(column), row.getField(column).strip());
        }
        return cells;
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    @Nullable
    String text(String column) {
        var cell = cells.get(column);
        return cell == null || cell.isEmpty() ? null : cell;
    }

    String orEmpty(String column) {
        var cell = text(column);
        return cell == null ? "" : cell;
    }

    String requiredText(String column) {
        var cell = text(column);
        if (cell == null) {
            refuse(column, "la cellule est vide ; cette information est nécessaire");
            return "";
        }
        return cell;
    }

    String siren(String column) {
        var typed = requiredText(column).replaceAll("[ \u00A0\u202F]", "");
        if (!typed.isEmpty() && !typed.matches("\\d{9}")) {
            refuse(column, "« %s » lu ; écrivez les 9 chiffres du SIREN".formatted(typed));
        }
        return typed;
    }

    @Nullable
    LocalDate date(String column) {
        var typed = text(column);
        return typed == null ? null : date(column, typed);
    }

    List<LocalDate> dates(String column) {
        var typed = text(column);
        if (typed == null) {
            return List.of();
        }
        var dates = new ArrayList<LocalDate>();
        for (var one : typed.split(" +", -1)) {
            var date = date(column, one);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    private @Nullable LocalDate date(String column, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException fault) {
            refuse(column, "« %s » lu ; écrivez une date de la forme 2027-03-15".formatted(typed));
            return null;
        }
    }

    @Nullable
    Integer count(String column) {
        var typed = text(column);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,9}")) {
            refuse(column, "« %s » lu ; écrivez un nombre entier".formatted(typed));
            return null;
        }
        return Integer.valueOf(typed);
    }

    boolean yesOrNo(String column) {
        var typed = orEmpty(column).toLowerCase(Locale.ROOT);
        if (!List.of("oui", "non", "").contains(typed)) {
            refuse(column, "« %s » lu ; écrivez oui ou non".formatted(typed));
        }
        return typed.equals("oui");
    }

    <E extends Enum<E>> @Nullable E code(String column, Class<E> type) {
        var typed = text(column);
        if (typed == null) {
            return null;
        }
        var codes = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!codes.contains(typed)) {
            refuse(column, "« %s » lu ; écrivez l’un de %s".formatted(typed, String.join(", ", codes)));
            return null;
        }
        return Enum.valueOf(type, typed);
    }

    void refuse(String column, String message) {
        refuse(refusals, file, line, column, message);
    }

    private static void refuse(Refusals refusals, String file, int line, String column, String message) {
        refusals.addAll(List.of(new DossierRefused.Refusal(file, line, column, message)));
    }
}
