package fr.commandecommune.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A whole document: who issues it, what it is called, and what it says.
 *
 * @param title the name of the document (« Règlement de la consultation »)
 * @param subject what it is about, under the title (the title of the consultation, the lot); may be empty
 * @param reference the reference of the file, repeated at the head of each page; may be empty
 * @param issuer who issues it, at the head of the first page; may be empty
 * @param date the day written into the properties of the file
 * @param draft whether each page says PROJET
 * @param footer the words at the foot of each page; may be empty
 * @param orientation how its first pages are held
 */
public record Document(
        String title,
        String subject,
        String reference,
        String issuer,
        LocalDate date,
        boolean draft,
        String footer,
        Orientation orientation,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("Un document sans titre ne peut pas être lu par tous");
        }
        TitleSteps.require(title, blocks);
    }

    /** What is still to be completed, in reading order, each as often as it is printed. */
    public List<String> missing() {
        return blocks.stream().flatMap(Missings::stream).toList();
    }

    public static Builder titled(String title, LocalDate date) {
        return new Builder(title, date);
    }

    /** Makes a document block by block. */
    public static final class Builder {

        private final String title;
        private final LocalDate date;
        private String subject = "";
        private String reference = "";
        private String issuer = "";
        private boolean draft;
        private String footer = "";
        private Orientation orientation = Orientation.PORTRAIT;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String title, LocalDate date) {
            this.title = title;
            this.date = date;
        }

        public Builder subject(String words) {
            subject = words;
            return this;
        }

        public Builder reference(String words) {
            reference = words;
            return this;
        }

        public Builder issuer(String words) {
            issuer = words;
            return this;
        }

        public Builder draft(boolean isDraft) {
            draft = isDraft;
            return this;
        }

        public Builder footer(String words) {
            footer = words;
            return this;
        }

        public Builder landscape() {
            orientation = Orientation.LANDSCAPE;
            return this;
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder addAll(Collection<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        public Document build() {
            return new Document(title, subject, reference, issuer, date, draft, footer, orientation, blocks);
        }
    }
}
