package fr.commandecommune.procedure;

import fr.commandecommune.law.FigureId;
import org.jspecify.annotations.Nullable;

/** When the coordinator of a group acts under L5211-4-4 CGCT. */
final class Coordinators {

    /** Whether the law lets an EPCI act for its communes without a need of its own. */
    static final FigureId FREE_MANDATE = FigureId.of("mandate.epci.free");

    private Coordinators() {}

    /** The EPCI that coordinates without a need of its own, if it is so. */
    static @Nullable Coordinator withoutNeed(@Nullable Group group) {
        var coordinator = group == null ? null : group.coordinator();
        return coordinator != null && coordinator.kind() == CoordinatorKind.EPCI && !coordinator.hasNeed()
                ? coordinator
                : null;
    }
}
