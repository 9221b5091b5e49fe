package fr.commandecommune.web.questions;

import fr.commandecommune.question.json.JsonTree;
import fr.commandecommune.question.json.NotJson;
import fr.commandecommune.question.json.QuestionBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules engine for other programs: one question or an array, at most 1 MB, no session. */
@RestController
class QuestionsController {

    private static final String ADDRESS = "/api/questions";
    private static final String RETRY_AFTER_SECONDS = "60";

    private final Pace pace;

    QuestionsController(Pace pace) {
        this.pace = pace;
    }

    /** The answers go out as they are found: none of them waits in memory for the others. */
    @PostMapping(ADDRESS)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!pace.allows(request.getRemoteAddr())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            refuse(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Plus de " + Pace.A_MINUTE
                            + " demandes en une minute ; attendez une minute, ou envoyez plusieurs questions en un tableau.");
            return;
        }
        var body = request.getInputStream().readNBytes(JsonTree.MOST_BYTES + 1);
        if (body.length > JsonTree.MOST_BYTES) {
            refuse(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "La demande dépasse 1 Mo ; envoyez les questions en plusieurs fois.");
            return;
        }
        try {
            var questions = QuestionBody.read(body);
            start(response, HttpStatus.OK);
            questions.answer(response.getOutputStream());
        } catch (NotJson e) {
            refuse(response, HttpStatus.BAD_REQUEST, e.sentence());
        }
    }

    @RequestMapping(ADDRESS)
    void onlyPosted(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, "POST");
        refuse(
                response,
                HttpStatus.METHOD_NOT_ALLOWED,
                "Les questions s’envoient par POST, en JSON ; la description est à l’adresse /api/openapi.yaml.");
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        start(response, status);
        QuestionBody.refuse(sentence, response.getOutputStream());
    }

    private static void start(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
    }
}
