package fr.commandecommune.web.questions;

import fr.commandecommune.question.json.JsonTree;
import fr.commandecommune.question.json.QuestionBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules engine for other programs: one question or an array, at most 1 MB, no session. */
@RestController
class QuestionsController {

    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final Pace pace;

    QuestionsController(Pace pace) {
        this.pace = pace;
    }

    @PostMapping("/api/questions")
    ResponseEntity<String> answer(HttpServletRequest request) throws IOException {
        if (!pace.allows(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        var body = request.getInputStream().readNBytes(JsonTree.MOST_BYTES + 1);
        if (body.length > JsonTree.MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var answered = QuestionBody.answer(body);
        return ResponseEntity.status(answered.readable() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .contentType(JSON)
                .body(answered.json());
    }
}
