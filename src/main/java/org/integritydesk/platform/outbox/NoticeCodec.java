package org.integritydesk.platform.outbox;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Notices as JSON: the record's simple name, and its fields. */
@Singleton
final class NoticeCodec {
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    private interface Named {}

    private final List<NoticeFamily> families;
    private final ObjectMapper mapper;

    NoticeCodec(Instance<NoticeFamily> families, ObjectMapper mapper) {
        this.families = families.stream().toList();
        this.mapper = mapper.copy();
        for (NoticeFamily family : this.families) {
            this.mapper.addMixIn(family.type(), Named.class);
            this.mapper.registerSubtypes(family.type().getPermittedSubclasses());
        }
    }

    NoticeFamily familyOf(Notice notice) {
        return families.stream()
                .filter(family -> family.type().isInstance(notice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No notice family holds " + notice.getClass()));
    }

    String write(Notice notice) {
        try {
            return mapper.writerFor(familyOf(notice).type()).writeValueAsString(notice);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write " + notice, e);
        }
    }

    /** @throws IllegalArgumentException the stored notice is of no known family or form */
    Notice read(String familyName, String payload) {
        NoticeFamily family = families.stream()
                .filter(known -> known.name().equals(familyName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown notice family " + familyName));
        try {
            return mapper.readerFor(family.type()).readValue(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot read a notice of family " + familyName, e);
        }
    }
}
