package fr.commandecommune.web.tenderpack;

import fr.commandecommune.dossier.Dossier;
import fr.commandecommune.dossier.Moment;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** From a dossier to the form that shows its essentials. */
@Mapper(componentModel = "spring")
interface DossierMapping {

    @Mapping(target = "mission", source = "group.mission")
    @Mapping(target = "conventionSignedOn", source = "group.conventionSignedOn")
    @Mapping(target = "profileUrl", source = "submission.profileUrl")
    @Mapping(target = "validityDays", source = "submission.validityDays")
    @Mapping(target = "paymentDays", source = "contract.paymentDays")
    @Mapping(target = "environmental", source = "conditions.environmental")
    DossierForm toForm(Dossier dossier);

    /** A deadline without its hour shows the end of the day. */
    default @Nullable LocalDateTime toDateTime(@Nullable Moment moment) {
        return moment == null ? null : moment.latest().withSecond(0);
    }
}
