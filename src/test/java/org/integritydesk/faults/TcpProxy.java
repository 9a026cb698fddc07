package org.integritydesk.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Hands connections on to other ports. */
final class TcpProxy implements AutoCloseable {
    private final ServerSocket server;
    private volatile Route route;

    /** Which port a connection is for; it may look at the first bytes, and puts them back. */
    private interface Route {
        int of(InputStream start) throws IOException;
    }

    private TcpProxy(ServerSocket server, Route route) {
        this.server = server;
        this.route = route;
    }

    /** To a port that may change; so a database that comes back at another port has the same address. */
    static TcpProxy to(int port) throws IOException {
        return start(ignored -> port);
    }

    /** To one port for what begins with these letters, to another for the rest. */
    static TcpProxy to(String beginning, int port, int otherPort) throws IOException {
        byte[] wanted = beginning.getBytes(StandardCharsets.US_ASCII);
        return start(start -> {
            start.mark(wanted.length);
            byte[] read = start.readNBytes(wanted.length);
            start.reset();
            return Arrays.equals(read, wanted) ? port : otherPort;
        });
    }

    private static TcpProxy start(Route route) throws IOException {
        var proxy = new TcpProxy(new ServerSocket(0, 1024, InetAddress.getLoopbackAddress()), route);
        Thread.ofVirtual().start(proxy::accept);
        return proxy;
    }

    int port() {
        return server.getLocalPort();
    }

    /** New connections go there. */
    void handTo(int port) {
        route = ignored -> port;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        try (near;
                var start = new BufferedInputStream(near.getInputStream());
                var far = new Socket(InetAddress.getLoopbackAddress(), route.of(start));
                var answers = far.getInputStream()) {
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Thread back = Thread.ofVirtual().start(() -> copy(answers, near));
            copy(start, far);
            back.join();
        } catch (IOException refused) {
            // Nobody listens there now; the caller sees a closed connection.
            return;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until one side ends; then both do. */
    private static void copy(InputStream from, Socket to) {
        try (from;
                to;
                OutputStream out = to.getOutputStream()) {
            from.transferTo(out);
        } catch (IOException ended) {
            // One side went away; closing tells the other.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
