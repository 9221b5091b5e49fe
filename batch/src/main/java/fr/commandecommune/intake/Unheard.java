package fr.commandecommune.intake;

import fr.commandecommune.need.Anomaly;
import fr.commandecommune.need.NilReturn;
import fr.commandecommune.need.ReturnSink;
import fr.commandecommune.need.StagedNeed;

/** Hears nothing, while a header is looked for under each delimiter. */
final class Unheard implements ReturnSink {

    @Override
    public void need(StagedNeed need) {}

    @Override
    public void nil(NilReturn nil) {}

    @Override
    public void told(Anomaly anomaly) {}

    @Override
    public void counted(String file, LineCount count) {}
}
