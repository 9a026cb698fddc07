package org.integritydesk.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.integritydesk.packaged.PackagedApp;

/** Entries of the knowledge base, by REST. */
final class Entries {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> OPERATOR =
            Map.of("Authorization", "Bearer token", "Content-Type", "application/json", "If-None-Match", "*");

    private Entries() {}

    /** The entries that were found for the one question of a person, as JSON. */
    static String found(Desk desk, String asker) throws SQLException {
        return String.valueOf(desk.rows("select candidates from question where asker = '" + asker + "'")
                .getFirst()
                .getFirst());
    }

    /** Publishes a new entry; returns the status of the answer. */
    static int publish(PackagedApp app, String id, String question) throws IOException, InterruptedException {
        ObjectNode entry = JSON.createObjectNode()
                .put("kind", "faq")
                .put("question", question)
                .put("answer", "May be allowed.")
                .put("area", "ALC")
                .put("issueType", "ELIGIBLE")
                .put("mark", "A")
                .put("verifiedOn", "2026-11-10")
                .put("reviewBy", "2027-07-10")
                .put("owner", "policy lead");
        entry.putArray("markets").add("US").add("CA");
        entry.putArray("sources")
                .addObject()
                .put("url", "https://example.com/alcohol")
                .put("title", "A page")
                .put("date", 2026);
        return app.put("/api/v1/faq/" + id, entry.toString(), OPERATOR).statusCode();
    }
}
