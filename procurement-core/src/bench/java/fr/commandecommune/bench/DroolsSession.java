package fr.commandecommune.bench;

import fr.commandecommune.procedure.TwelveRules.Valued;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The twelve rules in Drools: built once, in its executable model, and one session that every purchase goes through. */
final class DroolsSession implements AutoCloseable {

    private static final String RULES = "fr/commandecommune/bench/twelve.drl";

    private final KieSession session = session();

    private static KieSession session() {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem().write(services.getResources().newClassPathResource(RULES));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
    }

    /** The purchase with what the rules find: its procedure and its publicity. */
    Bought decide(Valued valued) {
        var bought = Bought.of(valued.question(), valued.value());
        var fact = session.insert(bought);
        session.fireAllRules();
        session.delete(fact);
        return bought;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
