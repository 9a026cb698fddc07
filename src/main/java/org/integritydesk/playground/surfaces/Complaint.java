package org.integritydesk.playground.surfaces;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What Slack's client says about a field before it bothers the app. */
final class Complaint {
    private Complaint() {}

    static Optional<String> about(Blocks.Placed placed, List<String> chosen) {
        JsonNode element = placed.element();
        String text = String.join("", chosen);
        if (text.isEmpty()) {
            return placed.block().path("optional").asBoolean()
                    ? Optional.empty()
                    : Optional.of("Please complete this required field.");
        }
        return switch (placed.type()) {
            case "plain_text_input" -> length(element, text);
            case "number_input" -> number(element, text);
            case "url_text_input" ->
                text.matches("https?://\\S+\\.\\S+") ? Optional.empty() : Optional.of("Enter a valid URL.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> length(JsonNode element, String text) {
        int length = text.codePointCount(0, text.length());
        int least = element.path("min_length").asInt(0);
        int most = element.path("max_length").asInt(3000);
        if (length < least) {
            return Optional.of("Please enter at least " + least + " characters.");
        }
        return length > most ? Optional.of("Please enter no more than " + most + " characters.") : Optional.empty();
    }

    private static Optional<String> number(JsonNode element, String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (!element.path("is_decimal_allowed").asBoolean()
                    && number.stripTrailingZeros().scale() > 0) {
                return Optional.of("Please enter a whole number.");
            }
            if (element.has("min_value")
                    && number.compareTo(new BigDecimal(element.path("min_value").asText())) < 0) {
                return Optional.of("Please enter " + element.path("min_value").asText() + " or more.");
            }
            if (element.has("max_value")
                    && number.compareTo(new BigDecimal(element.path("max_value").asText())) > 0) {
                return Optional.of("Please enter " + element.path("max_value").asText() + " or less.");
            }
            return Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.of("Please enter a number.");
        }
    }
}
