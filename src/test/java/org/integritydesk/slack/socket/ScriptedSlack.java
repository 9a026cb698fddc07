package org.integritydesk.slack.socket;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A Slack that follows a script. It speaks WebSocket byte by byte, so that it can break the rules. */
final class ScriptedSlack implements AutoCloseable {
    private static final long SOON_SECONDS = 15;
    private static final Pattern KEY = Pattern.compile("(?im)^Sec-WebSocket-Key: (\\S+)");
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length: (\\d+)");
    private static final String ACCEPT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    private final BlockingQueue<Peer> connected = new LinkedBlockingQueue<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<Long> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    ScriptedSlack() throws IOException {
        Thread.ofVirtual().start(this::acceptAll);
    }

    URI api() {
        return URI.create("http://localhost:" + server.getLocalPort() + "/api/");
    }

    /** The next call of {@code apps.connections.open} hears this instead of an address. */
    void answersOnce(String status, String header, String body) {
        synchronized (answers) {
            answers.add(http(status, header, body));
        }
    }

    /** When {@code apps.connections.open} was called, in nanoseconds. */
    List<Long> asked() {
        return asked;
    }

    /** Waits for the next connection. */
    Peer next() throws InterruptedException {
        Peer peer = connected.poll(SOON_SECONDS, TimeUnit.SECONDS);
        if (peer == null) {
            throw new AssertionError("nobody connected");
        }
        return peer;
    }

    /** Waits for the next connection, and says hello on it. */
    Peer nextGreeted() throws InterruptedException {
        Peer peer = next();
        peer.say("{\"type\": \"hello\"}");
        return peer;
    }

    /** Whether somebody connected that {@link #next} did not return. */
    boolean hasMore() {
        return !connected.isEmpty();
    }

    private void acceptAll() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            var in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            Optional<String> key =
                    KEY.matcher(head).results().map(found -> found.group(1)).findFirst();
            if (key.isPresent()) {
                socket.getOutputStream()
                        .write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                        + "Sec-WebSocket-Accept: " + accept(key.get()) + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                var peer = new Peer(socket);
                connected.add(peer);
                peer.listen(in);
            } else {
                asked.add(System.nanoTime());
                in.readNBytes(LENGTH.matcher(head)
                        .results()
                        .map(found -> Integer.parseInt(found.group(1)))
                        .findFirst()
                        .orElse(0));
                socket.getOutputStream().write(answer().getBytes(StandardCharsets.UTF_8));
                socket.close();
            }
        } catch (IOException e) {
            // The other side went away.
        }
    }

    private String answer() {
        synchronized (answers) {
            String url = "ws://localhost:" + server.getLocalPort() + "/link/?ticket=1";
            return answers.isEmpty()
                    ? http("200 OK", "X-A: b", "{\"ok\": true, \"url\": \"" + url + "\"}")
                    : answers.remove();
        }
    }

    private static String http(String status, String header, String body) {
        return "HTTP/1.1 " + status + "\r\n" + header + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("ended within its head");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static String accept(String key) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-1")
                            .digest((key + ACCEPT).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** The desk at the other end of a connection. */
    static final class Peer {
        private static final int TEXT = 0x81;
        private static final int CLOSE = 0x88;
        private static final int PING = 0x89;
        private static final int PONG = 0x8a;

        private final Socket socket;
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final BlockingQueue<Integer> pings = new LinkedBlockingQueue<>();
        private volatile boolean deaf;
        private volatile boolean told;

        private Peer(Socket socket) {
            this.socket = socket;
        }

        /** Says something in one frame. */
        void say(String text) {
            frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
        }

        /** Says that it will close the connection. */
        void announces(String reason) {
            say("{\"type\": \"disconnect\", \"reason\": \"" + reason + "\"}");
        }

        /** Delivers an event with this envelope id. */
        void delivers(String id) {
            say(event(id));
        }

        static String event(String id) {
            return "{\"envelope_id\": \"" + id + "\", \"type\": \"events_api\", \"payload\": {\"event_id\": \"" + id
                    + "\"}}";
        }

        /** Sends a frame as given: its first byte, and its content. */
        synchronized void frame(int first, byte[] content) {
            try {
                var out = new ByteArrayOutputStream();
                out.write(first);
                if (content.length < 126) {
                    out.write(content.length);
                } else if (content.length < 65_536) {
                    out.write(126);
                    out.write(content.length >> 8);
                    out.write(content.length);
                } else {
                    out.write(127);
                    for (int shift = 56; shift >= 0; shift -= 8) {
                        out.write((int) ((long) content.length >> shift));
                    }
                }
                out.write(content);
                socket.getOutputStream().write(out.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** From now on it does not even answer pings; the connection stays. */
        void fallsSilent() {
            deaf = true;
        }

        /** Waits until the desk pinged, and had its answer, at least once since the last such wait. */
        void isPinged() throws InterruptedException {
            pings.clear();
            for (int i = 0; i < 2; i++) {
                if (pings.poll(SOON_SECONDS, TimeUnit.SECONDS) == null) {
                    throw new AssertionError("not pinged");
                }
            }
        }

        /** Waits for the next thing the desk says. */
        String hears() throws InterruptedException {
            String text = heard.poll(SOON_SECONDS, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError("heard nothing");
            }
            return text;
        }

        /** Whether everything it heard was asked for. */
        boolean heardNothingElse() {
            return heard.isEmpty();
        }

        /** Whether the desk said goodbye. */
        boolean isToldGoodbye() {
            return told;
        }

        /** Closes the connection as the protocol wants it. */
        void closes() {
            frame(CLOSE, new byte[] {3, (byte) 232});
        }

        /** Cuts the connection. */
        void cuts() throws IOException {
            socket.close();
        }

        private void listen(InputStream in) throws IOException {
            for (int first = in.read(); first >= 0; first = in.read()) {
                byte[] content = content(in);
                switch (first) {
                    case TEXT -> heard.add(new String(content, StandardCharsets.UTF_8));
                    case PONG -> heard.add("pong " + content[0]);
                    case PING -> {
                        if (!deaf) {
                            frame(PONG, content);
                            pings.add(content.length);
                        }
                    }
                    case CLOSE -> {
                        if (!told) {
                            told = true;
                            closes();
                        }
                        socket.close();
                        return;
                    }
                    default -> {}
                }
            }
        }

        private static byte[] content(InputStream in) throws IOException {
            int length = in.read() & 0x7f;
            if (length == 126) {
                length = (in.read() << 8) + in.read();
            }
            byte[] mask = in.readNBytes(4);
            byte[] content = in.readNBytes(length);
            for (int i = 0; i < content.length; i++) {
                content[i] ^= mask[i % 4];
            }
            return content;
        }
    }
}
