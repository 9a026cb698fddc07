package org.integritydesk.slack.digest;

import java.util.ArrayList;
import java.util.List;
import org.integritydesk.digest.DigestEdition;
import org.integritydesk.digest.DigestFigures;
import org.integritydesk.digest.DigestPart;
import org.integritydesk.digest.OpenByAge;
import org.integritydesk.insights.Cells;
import org.integritydesk.slack.blocks.Chart;

/** The numbers of an edition: each beside that of the period before; shares only where there is enough to share. */
final class DigestFields {
    private static final int PERCENT = 100;

    private DigestFields() {}

    /** Side by side, in mrkdwn; empty: the channel hears none of them. */
    static List<String> of(DigestEdition edition, DigestWords words) {
        List<String> fields = new ArrayList<>();
        DigestFigures now = edition.figures();
        DigestFigures before = edition.before();
        if (edition.layout().parts().contains(DigestPart.HEADLINE)) {
            fields.add(named(words.say("asked"), words.figure(now.asked(), before.asked())));
            fields.add(named(
                    words.say("selfServed"),
                    share(now.selfServed(), now.asked()) + DigestWords.arrow(now.selfServed(), before.selfServed())
                            + " (" + share(before.selfServed(), before.asked()) + ")"));
            fields.add(named(words.say("solved"), words.figure(now.solved(), before.solved())));
            fields.add(named(words.say("opened"), words.figure(now.opened(), before.opened())));
            fields.add(named(words.say("resolved"), words.figure(now.resolved(), before.resolved())));
            fields.add(named(
                    words.say("reply"),
                    now.replyMinutes() == null && before.replyMinutes() == null
                            ? words.say("untold")
                            : words.duration(now.replyMinutes()) + " (" + words.duration(before.replyMinutes()) + ")"));
        }
        if (edition.layout().parts().contains(DigestPart.OPEN)) {
            fields.add(named(words.say("open"), open(edition.openByAge(), words)));
        }
        return fields;
    }

    /** The same as bars. */
    static Chart chart(DigestEdition edition, DigestWords words) {
        return new Chart(
                words.say("chart.title"),
                List.of(
                        words.say("chart.asked"),
                        words.say("chart.selfServed"),
                        words.say("chart.solved"),
                        words.say("chart.opened"),
                        words.say("chart.resolved")),
                List.of(
                        new Chart.Series(words.say("chart.now"), values(edition.figures())),
                        new Chart.Series(words.say("chart.before"), values(edition.before()))));
    }

    private static List<Integer> values(DigestFigures figures) {
        return List.of(figures.asked(), figures.selfServed(), figures.solved(), figures.opened(), figures.resolved());
    }

    private static String named(String name, String value) {
        return "*" + name + "*\n" + value;
    }

    private static String share(int part, int all) {
        return all < Cells.FEWEST_FOR_A_SHARE
                ? Integer.toString(part)
                : part + " · " + Math.round((double) part * PERCENT / all) + "%";
    }

    private static String open(OpenByAge open, DigestWords words) {
        if (open.total() == 0) {
            return open.before() == null ? words.say("none") : words.figure(0, open.before());
        }
        String total =
                open.before() == null ? Integer.toString(open.total()) : words.figure(open.total(), open.before());
        String ages = open.young() == null || open.week() == null || open.old() == null
                ? ""
                : ": " + words.say("ages", open.young(), open.week(), open.old());
        return total + ages + (open.oldestDays() == null ? "" : ", " + words.say("oldest", open.oldestDays()));
    }
}
