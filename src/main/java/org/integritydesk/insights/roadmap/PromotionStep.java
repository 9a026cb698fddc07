package org.integritydesk.insights.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.chat.PersonId;
import org.integritydesk.insights.InsightAct;
import org.integritydesk.insights.RowId;

/** Decides about a theme that is proposed for the global list. */
final class PromotionStep implements InsightAct {
    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 1000;

    private final PromotionDesk desk;
    private final Promotion.Act act;

    PromotionStep(PromotionDesk desk, Promotion.Act act) {
        this.desk = desk;
        this.act = act;
    }

    @Override
    public String id() {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String view() {
        return PromotionView.ID;
    }

    @Override
    public String label() {
        return act.label();
    }

    @Override
    public Set<String> offered(Set<String> keys) {
        Map<Long, Promotion.Act> last =
                desk.decided().stream().collect(Collectors.toMap(Promotion::theme, Promotion::act));
        return keys.stream()
                .filter(key -> RowId.parse(key)
                        .filter(theme -> PromotionPolicy.isPossible(last.get(theme), act))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Field> fields(String key) {
        String label = switch (act) {
            case PROMOTE -> "What speaks for it, besides the numbers";
            case TAKE_UP -> "Who took it up, and what they will do";
            case DECLINE -> "Why not";
        };
        return List.of(new Field(NOTE, label, Input.TEXT, "", List.of()));
    }

    @Override
    public Result run(PersonId who, String key, Map<String, String> values) {
        String note = values.getOrDefault(NOTE, "").strip();
        if (note.length() > LONGEST_NOTE || note.isEmpty() && act != Promotion.Act.PROMOTE) {
            return new Result.Refused(
                    Map.of(NOTE, "Please say so in up to " + LONGEST_NOTE + " characters: it stays in the history."));
        }
        return switch (RowId.parse(key)
                .map(theme -> desk.decide(theme, act, note, who))
                .orElseGet(PromotionOutcome.Unknown::new)) {
            case PromotionOutcome.Done(Promotion done) ->
                new Result.Done(done.themeLabel() + ": " + done.act().state() + ".");
            case PromotionOutcome.NotNow(Promotion last) ->
                refused(
                        last == null
                                ? "It is not on the global list yet."
                                : "It is decided already: " + last.act().state() + ".");
            case PromotionOutcome.Unknown unknown -> refused("This theme is not proposed any more.");
        };
    }

    private static Result refused(String sentence) {
        return new Result.Refused(Map.of("", sentence));
    }
}
