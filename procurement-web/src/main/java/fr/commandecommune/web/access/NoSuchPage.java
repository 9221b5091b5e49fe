package fr.commandecommune.web.access;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The thing asked for does not exist, or is not open to who asks: the same answer for both. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPage extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;
}
