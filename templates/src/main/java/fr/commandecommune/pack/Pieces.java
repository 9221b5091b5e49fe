package fr.commandecommune.pack;

import fr.commandecommune.piece.Piece;

/** The pieces this house writes, each checked against its model when it is loaded. */
final class Pieces {

    static final Piece NOTE = Piece.load("note-de-procedure", NoteModel.class);
    static final Piece SIMULATION = Piece.load("note-de-simulation", SimulationModel.class);
    static final Piece RULES = Piece.load("reglement-consultation", RulesModel.class);
    static final Piece LAUNCH_SHEET = Piece.load("fiche-de-lancement", LaunchSheetModel.class);
    static final Piece SPECIAL_TERMS = Piece.load("ccap", SpecialTermsModel.class);
    static final Piece COMMITMENT = Piece.load("acte-d-engagement", CommitmentModel.class);
    static final Piece PRICE_LIST = Piece.load("bordereau-des-prix", PriceListModel.class);
    static final Piece TECHNICAL_ANSWER = Piece.load("cadre-de-reponse", TechnicalAnswerModel.class);
    static final Piece MEMBERS = Piece.load("membres-et-points-de-livraison", MembersModel.class);
    static final Piece QUESTIONS = Piece.load("registre-des-questions", QuestionsModel.class);
    static final Piece ESTIMATE = Piece.load("detail-quantitatif-estimatif", EstimateModel.class);

    private Pieces() {}
}
