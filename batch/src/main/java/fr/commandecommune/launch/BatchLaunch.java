package fr.commandecommune.launch;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;

/** Where {@code batch.jar} starts. */
public final class BatchLaunch {

    private static final String QUESTIONS = "evaluate";

    /** What a question needs of the libraries in the jar: opening the others would take longer than answering. */
    private static final List<String> ENOUGH_FOR_QUESTIONS = List.of(
            "BOOT-INF/classes/",
            "/procurement-core-",
            "/templates-",
            "/picocli-",
            "/jackson-",
            "/snakeyaml-engine-",
            "/jspecify-");

    private BatchLaunch() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        var whole = BatchLaunch.class.getClassLoader();
        boolean asksQuestions = args.length > 0 && args[0].equals(QUESTIONS);
        Launch.start(
                "fr.commandecommune.cli.CommandLineEntry",
                args,
                asksQuestions && whole instanceof URLClassLoader loader && isOfTheJar(loader)
                        ? enoughForQuestions(loader)
                        : whole);
    }

    private static boolean isOfTheJar(URLClassLoader loader) {
        return loader.getClass().getName().equals("org.springframework.boot.loader.launch.LaunchedClassLoader");
    }

    /** A loader of the same kind, over a part of the jar. */
    private static ClassLoader enoughForQuestions(URLClassLoader whole) throws ReflectiveOperationException {
        var part = Stream.of(whole.getURLs())
                .filter(url -> ENOUGH_FOR_QUESTIONS.stream().anyMatch(url.toString()::contains))
                .toArray(URL[]::new);
        return whole.getClass()
                .getConstructor(boolean.class, URL[].class, ClassLoader.class)
                .newInstance(false, part, whole.getParent());
    }
}
