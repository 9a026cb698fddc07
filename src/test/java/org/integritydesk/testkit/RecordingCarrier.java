package org.integritydesk.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.integritydesk.platform.outbox.Carried;
import org.integritydesk.platform.outbox.Carrier;
import org.integritydesk.platform.outbox.Notice;

/** Writes down every attempt to carry a notice, and answers as a test has laid down; otherwise that it was sent. */
@Alternative
@ApplicationScoped
public class RecordingCarrier implements Carrier<Notice> {
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Supplier<Carried>>> answers = new ConcurrentHashMap<>();

    /** One attempt, of the notice with the id. */
    public record Attempt(long id, Notice notice) {}

    @Override
    public Class<Notice> family() {
        return Notice.class;
    }

    @Override
    public Carried carry(long id, Notice notice) {
        attempts.add(new Attempt(id, notice));
        Deque<Supplier<Carried>> laidDown = answers.getOrDefault(notice.conversation(), new ArrayDeque<>());
        Supplier<Carried> answer = laidDown.poll();
        return answer == null ? new Carried.Sent(null) : answer.get();
    }

    /** Lays down the answers to the next attempts in a conversation. */
    @SafeVarargs
    public final void answer(String conversation, Supplier<Carried>... next) {
        answers.put(conversation, new ArrayDeque<>(List.of(next)));
    }

    /** The attempts in a conversation so far. */
    public List<Attempt> attempts(String conversation) {
        return attempts.stream()
                .filter(attempt -> attempt.notice().conversation().equals(conversation))
                .toList();
    }

    /** The notices of these attempts. */
    public List<Notice> notices(String conversation) {
        return attempts(conversation).stream().map(Attempt::notice).toList();
    }
}
