package fr.commandecommune.pack;

import fr.commandecommune.document.Document;
import fr.commandecommune.dossier.Contract;
import fr.commandecommune.pack.Made.Content;
import fr.commandecommune.pack.Made.Template;
import fr.commandecommune.pack.PackResult.AbsentDocument;
import fr.commandecommune.pack.PackResult.Alert;
import fr.commandecommune.piece.Piece;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The documents of a consultation, and those that are not made, with the reason. */
final class TenderDocuments {

    private static final Set<DocumentKind> OFFERED = EnumSet.of(
            DocumentKind.NOTE,
            DocumentKind.LAUNCH_SHEET,
            DocumentKind.RULES,
            DocumentKind.COMMITMENT,
            DocumentKind.SPECIAL_TERMS,
            DocumentKind.PRICE_LIST,
            DocumentKind.ESTIMATE,
            DocumentKind.TECHNICAL_ANSWER,
            DocumentKind.MEMBERS,
            DocumentKind.QUESTIONS);

    private final Purchase purchase;
    private final Set<Format> formats;
    private final List<Alert> alerts;
    private final List<Made> made = new ArrayList<>();
    private final List<AbsentDocument> absent = new ArrayList<>();

    TenderDocuments(Purchase purchase, Set<Format> formats, List<Alert> alerts) {
        this.purchase = purchase;
        this.formats = formats;
        this.alerts = alerts;
    }

    TenderDocuments make() {
        for (var kind : DocumentKind.values()) {
            if (!OFFERED.contains(kind)) {
                absent.add(new AbsentDocument(kind.stem(), "Ce document n’est pas encore produit par cette version."));
            }
        }
        pages(DocumentKind.NOTE, Pieces.NOTE, new NoteOfProcedure(purchase, alerts).model(), "");
        pages(DocumentKind.LAUNCH_SHEET, Pieces.LAUNCH_SHEET, new LaunchSheet(purchase).model(), "");
        pages(DocumentKind.RULES, Pieces.RULES, new RulesOfConsultation(purchase).model(), "");
        pages(DocumentKind.SPECIAL_TERMS, Pieces.SPECIAL_TERMS, new SpecialTerms(purchase).model(), "");
        var names = FileNames.distinct(
                purchase.lots().stream().map(LotFacts::number).toList());
        for (int at = 0; at < names.size(); at++) {
            var lot = purchase.lots().get(at);
            ofLot(
                    DocumentKind.COMMITMENT,
                    Pieces.COMMITMENT,
                    new Commitment(purchase, lot).model(),
                    lot,
                    names.get(at));
            ofLot(
                    DocumentKind.TECHNICAL_ANSWER,
                    Pieces.TECHNICAL_ANSWER,
                    new TechnicalAnswer(lot).model(),
                    lot,
                    names.get(at));
        }
        if (purchase.dossier().contract().form() == Contract.Form.FIXED_PRICE) {
            var reason = "Le prix est global et forfaitaire : il n’y a pas de prix unitaires.";
            absent.add(new AbsentDocument(DocumentKind.PRICE_LIST.stem(), reason));
            absent.add(new AbsentDocument(DocumentKind.ESTIMATE.stem(), reason));
        } else {
            for (int at = 0; at < names.size(); at++) {
                schedules(purchase.lots().get(at), names.get(at));
            }
        }
        var group = new GroupTables(purchase);
        across(DocumentKind.MEMBERS, Pieces.MEMBERS, group.members());
        across(DocumentKind.QUESTIONS, Pieces.QUESTIONS, group.questions());
        return this;
    }

    List<Made> made() {
        return List.copyOf(made);
    }

    List<AbsentDocument> absent() {
        return List.copyOf(absent);
    }

    private void pages(DocumentKind kind, Piece piece, Record model, String subject) {
        pages(kind, piece, model, document(piece.title(), subject));
    }

    /** The same, on pages held across. */
    private void across(DocumentKind kind, Piece piece, Record model) {
        pages(kind, piece, model, document(piece.title(), "").landscape());
    }

    private void pages(DocumentKind kind, Piece piece, Record model, Document.Builder begun) {
        if (!formats.contains(Format.PDF) && !formats.contains(Format.DOCX)) {
            absent.add(new AbsentDocument(kind.stem(), "Ni le format PDF ni le format DOCX n’ont été demandés."));
            return;
        }
        var composed = piece.compose(model);
        var document = begun.addAll(composed.blocks()).build();
        written(kind::file, kind.title(), piece, composed.clauses(), document);
    }

    /** A document of pages, as a PDF to be sent and as a text that a person may go on writing. */
    private void written(
            Function<Format, String> name, String title, Piece piece, List<String> clauses, Document document) {
        if (formats.contains(Format.PDF)) {
            made.add(new Made(
                    name.apply(Format.PDF),
                    title,
                    Template.of(piece),
                    clauses,
                    piece.requiredBy(),
                    new Content.Pages(document)));
        }
        if (formats.contains(Format.DOCX)) {
            made.add(new Made(
                    name.apply(Format.DOCX),
                    title + ", à reprendre",
                    Template.of(piece),
                    clauses,
                    piece.requiredBy(),
                    new Content.Writing(document)));
        }
    }

    private void ofLot(DocumentKind kind, Piece piece, Record model, LotFacts lot, String name) {
        var composed = piece.compose(model);
        written(
                format -> kind.file(name, format),
                piece.title() + ", lot " + lot.number(),
                piece,
                composed.clauses(),
                document(piece.title(), lot.name()).addAll(composed.blocks()).build());
    }

    private void schedules(LotFacts lot, String name) {
        var tables = new PriceTables(purchase, lot);
        var books = new PriceWorkbooks(purchase, lot);
        schedule(DocumentKind.PRICE_LIST, lot, name, Pieces.PRICE_LIST, tables.priceList(), books::priceList);
        schedule(DocumentKind.ESTIMATE, lot, name, Pieces.ESTIMATE, tables.estimate(), books::estimate);
    }

    private void schedule(DocumentKind kind, LotFacts lot, String name, Piece piece, Record model, Made.Book book) {
        var composed = piece.compose(model);
        var document = document(piece.title(), lot.name())
                .landscape()
                .addAll(composed.blocks())
                .build();
        var title = kind.title() + ", lot " + lot.number();
        written(format -> kind.file(name, format), title, piece, composed.clauses(), document);
        if (formats.contains(Format.XLSX)) {
            made.add(new Made(
                    kind.file(name, Format.XLSX),
                    title + ", à remplir",
                    Template.of(piece),
                    composed.clauses(),
                    piece.requiredBy(),
                    new Content.Sheet(book, document.missing())));
        }
    }

    private Document.Builder document(String title, String lot) {
        var dossier = purchase.dossier();
        var issuer = dossier.group().coordinator().name();
        return Document.titled(title, dossier.launchDate())
                .subject(lot.isEmpty() ? dossier.title() : dossier.title() + " — " + lot)
                .reference(dossier.reference())
                .issuer(issuer == null ? "" : issuer)
                .footer(title);
    }
}
