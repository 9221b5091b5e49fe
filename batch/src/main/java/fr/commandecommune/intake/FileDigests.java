package fr.commandecommune.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the files of a campaign held when they were looked at: SHA-256 in lower-case hexadecimal, by {@link InputFile#name()}. */
public record FileDigests(Map<String, String> byName) {

    public FileDigests {
        byName = Map.copyOf(byName);
    }

    /** Reads them all. */
    public static FileDigests of(List<InputFile> files) {
        var digests = new TreeMap<String, String>();
        files.forEach(file -> digests.put(file.name(), file.sha256()));
        return new FileDigests(digests);
    }

    /** {@link CampaignFolder#inputHash()} of these files. */
    public String inputHash() {
        return hash(name -> true);
    }

    /** The same of the files that describe the campaign, whatever the returns and what is left out of them. */
    public String catalogueHash() {
        return hash(name ->
                !InputFile.isReturn(name) && !name.equals(LeftOutLines.FILE) && !name.equals(LeftOutRequest.FILE));
    }

    public String of(InputFile file) {
        return Objects.requireNonNull(byName.get(file.name()), file.name());
    }

    private String hash(Predicate<String> counts) {
        var text = new StringBuilder();
        new TreeMap<>(byName).forEach((name, digest) -> {
            if (counts.test(name)) {
                text.append(name).append('\n').append(digest).append('\n');
            }
        });
        return "sha256:" + InputFile.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
