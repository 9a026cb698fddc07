package org.integritydesk.tickets.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.integritydesk.tickets.FileCopy;
import org.jspecify.annotations.Nullable;

/** A row of the copies of files. */
@Entity
@Table(name = "file_copy")
class FileCopyEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;

    @Column
    long message;

    @Column
    String original = "";

    @Column
    @Nullable String copy;

    @Column(name = "sent_at")
    @Nullable Instant sentAt;

    @Column
    @Nullable String link;

    FileCopyEntity() {}

    FileCopyEntity(long message, String original) {
        this.message = message;
        this.original = original;
    }

    void change(FileCopy next) {
        switch (next) {
            case FileCopy.Sent(String ignored, String sent, Instant at) -> set(sent, at, null);
            case FileCopy.There(String ignored, String there, String where) -> set(there, null, where);
            case FileCopy.Impossible ignored -> set(null, null, null);
        }
    }

    private void set(@Nullable String newCopy, @Nullable Instant newSentAt, @Nullable String newLink) {
        copy = newCopy;
        sentAt = newSentAt;
        link = newLink;
    }

    FileCopy toCopy() {
        if (copy == null) {
            return new FileCopy.Impossible(original);
        }
        return sentAt == null
                ? new FileCopy.There(original, copy, Objects.requireNonNull(link))
                : new FileCopy.Sent(original, copy, sentAt);
    }
}
