package org.integritydesk.insights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.PersonId;

/** An act as others build them. */
@ApplicationScoped
class TriedAct implements InsightAct {
    @Override
    public String id() {
        return "note";
    }

    @Override
    public String view() {
        return "tried";
    }

    @Override
    public String label() {
        return "Keep a note";
    }

    @Override
    public List<Field> fields(String key) {
        return List.of(
                new Field("text", "Your note", Input.TEXT, "", List.of()),
                new Field("line", "In short", Input.LINE, "", List.of()),
                new Field("often", "How often", Input.NUMBER, "1.5", List.of()),
                new Field("day", "When", Input.DATE, "2026-03-02", List.of()),
                new Field(
                        "who",
                        "For whom",
                        Input.CHOICE,
                        "ALL",
                        List.of(new Choice("ME", "For me"), new Choice("ALL", "For everybody"))));
    }

    @Override
    public Result run(PersonId who, String key, Map<String, String> values) {
        String text = values.getOrDefault("text", "");
        if (text.equals("break")) {
            throw new IllegalStateException("The test breaks it");
        }
        return text.isBlank()
                ? new Result.Refused(Map.of("text", "Say something."))
                : new Result.Done("Kept for " + who.value() + ": " + text);
    }
}
