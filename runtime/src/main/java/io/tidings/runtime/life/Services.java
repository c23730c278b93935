package io.tidings.runtime.life;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Services that are started in order and closed in reverse. Thread-safe.
public final class Services implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Services.class);

    private final List<Service> running = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean closing;

    /// Starts one more; if that fails, those that run are closed.
    ///
    /// @return the started service
    /// @throws IllegalStateException if they are being closed
    @SuppressWarnings("CatchingUnchecked") // whatever the start threw, nothing may be left running
    public <S extends Service> S start(Supplier<S> starter) {
        synchronized (this) {
            if (closing) {
                throw new IllegalStateException("the services are being closed; none can be started");
            }
        }
        try {
            var service = starter.get();
            synchronized (this) {
                if (!closing) {
                    running.add(service);
                    return service;
                }
            }
            service.close();
            throw new IllegalStateException(service.name() + " was started while the services were being closed");
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /// Those that run, in the order of their start; a copy.
    public List<Service> running() {
        return List.copyOf(running);
    }

    /// Closes them when the process is asked to end (SIGTERM, Ctrl-C).
    public void closeOnShutdown() {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(this::close));
    }

    /// Waits until they are closed.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /// Closes them in reverse order, each even if one before it failed; a second time does nothing.
    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        for (var service : running.reversed()) {
            closeOne(service);
        }
        closed.countDown();
    }

    @SuppressWarnings("CatchingUnchecked") // one that cannot stop must not keep the others running
    private static void closeOne(Service service) {
        try {
            service.close();
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).addKeyValue("service", service.name()).log("could not be closed");
        }
    }
}
