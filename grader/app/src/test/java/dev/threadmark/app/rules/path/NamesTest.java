package dev.threadmark.app.rules.path;

import static dev.threadmark.app.rules.path.PathAnalysisTest.leaks;
import static dev.threadmark.app.rules.path.PathAnalysisTest.pathsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.threadmark.app.rules.source.ClassBody;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names mean the same lock, and how a name is shown. */
class NamesTest {
    private static final String MEMBERS =
            """
            final Lock[] locks = {l, k};
            Lock[] others;
            final List<Lock> list = new ArrayList<>();
            final Map<String, Lock> map = new HashMap<>();
            final A next = null;
            A open;
            int moving;
            void move() { moving++; open = next; others = locks; }
            Lock of(int i) { call(); return l; }
            Lock in(Object o) { call(); return l; }
            """;

    private static String faults(String body) {
        BodyPaths paths =
                pathsOf(
                        MEMBERS
                                + "void m(int x, int y, boolean b, Runnable r, A a, A c) {"
                                + body
                                + "}");
        List<String> bad =
                paths.badReleases().stream()
                        .map(r -> r.key().display() + " " + r.problem())
                        .distinct()
                        .toList();
        return String.join(",", leaks(paths)) + "/" + String.join(",", bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "locks[0].lock(); locks[0].unlock();",
                "locks[x].lock(); locks[x].unlock();",
                "locks[x + 1].lock(); locks[x + 1].unlock();",
                "locks[(x)].lock(); locks[x].unlock();",
                "locks[-x].lock(); locks[-x].unlock();",
                "locks[locks.length - 1].lock(); locks[locks.length - 1].unlock();",
                "Lock t = locks[x]; x = 3; t.lock(); t.unlock();",
                "Lock t = locks[x]; t.lock(); locks[x].unlock();",
                "this.next.l.lock(); next.l.unlock();",
                "next.next.l.lock(); next.next.l.unlock();",
                "of(locks.length).lock(); of(locks.length).unlock();",
                "in(this).lock(); in(this).unlock();",
                "A at = a; at.l.lock(); a.l.unlock();",
                "A at = a; a.l.lock(); a = c; at.l.unlock();",
                "A at = a.next; at.l.lock(); a.next.l.unlock();",
                "of(1).lock(); of(1).unlock();",
                "of(x).lock(); of(x).unlock();",
                "Lock t = of(x++); t.lock(); t.unlock();",
                "list.get(0).lock(); list.get(0).unlock();",
                "list.get(x).lock(); list.get(x).unlock();",
                "map.get(\"a\").lock(); map.get(\"a\").unlock();",
                "for (Lock t : locks) t.lock(); for (Lock t : locks) t.unlock();",
                "for (Lock t : list) t.lock(); for (Lock t : list) t.unlock();",
                "for (Lock t : list) { t.lock(); t.unlock(); }",
                "A.this.l.lock(); this.l.unlock();",
                "(l).lock(); (this.l).unlock();",
                "Lock t = l, u = k; t.lock(); u.lock(); k.unlock(); l.unlock();",
                "Lock t; (t = l).lock(); l.unlock();",
                "others[0] = l; others[0].lock(); l.unlock();",
                "a.open = this; a.open.l.lock(); a.open.l.unlock();",
                "open.l.lock(); open.l.unlock();"
            })
    void twoNamesMeanOneLock(String body) {
        assertEquals("reach END/", faults(body + " reach.lock();"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "locks[0].lock(); locks[1].unlock(); | locks[0] END/locks[1] NOT_HELD",
                "locks[x].lock(); locks[y].unlock(); | locks[x] END/locks[y] NOT_HELD",
                "locks[x].lock(); locks[-x].unlock(); | locks[x] END/locks[-x] NOT_HELD",
                "locks[x + 1].lock(); locks[x - 1].unlock(); | locks[x + 1] END/locks[x - 1] NOT_HELD",
                "locks[x].lock(); x = 3; locks[x].unlock(); | locks[former x] END/locks[x] NOT_HELD",
                "locks[x].lock(); x = y; locks[x].unlock(); | locks[former x] END/locks[y] NOT_HELD",
                "a.l.lock(); c.l.unlock(); | a.l END/c.l NOT_HELD",
                "a.l.lock(); a = c; a.l.unlock(); | /",
                "a.l.lock(); l.unlock(); | a.l END/l NOT_HELD",
                "of(x).lock(); of(y).unlock(); | of(x) END/of(y) NOT_HELD",
                "of(cells.length).lock(); of(locks.length).unlock();"
                        + " | of(this.cells.length) END/of(this.locks.length) NOT_HELD",
                "in(this).lock(); in(a).unlock(); | in(this) END/in(a) NOT_HELD",
                "list.get(0).lock(); list.get(1).unlock(); | list.get(0) END/list.get(1) NOT_HELD",
                "map.get(\"a\").lock(); map.get(\"b\").unlock(); | map.get(\"a\") END/map.get(\"b\") NOT_HELD",
                "for (Lock t : locks) t.lock(); | locks[*] END/",
                "for (Lock t : list) { for (Lock u : locks) n++; t.lock(); } | list[*] END/",
                "a.l.lock(); a = c; a.k.unlock(); | a.l END/c.k NOT_HELD",
                "a.rw.readLock().lock(); a = c; a.rw.writeLock().unlock();"
                        + " | a.rw.readLock() END/c.rw.writeLock() NOT_HELD",
                "for (Lock t : list) t.lock(); for (Lock t : locks) t.unlock(); | list[*] END/",
                "rw.readLock().lock(); rw.writeLock().unlock(); | rw.readLock() END/rw.writeLock() NOT_HELD"
            })
    void twoNamesMeanTwoLocks(String body, String expected) {
        assertEquals(expected, faults(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < x; i++) locks[i].lock();"
                        + " for (int i = 0; i < x; i++) locks[i].unlock();",
                "for (int i = 0; i < x; i++) locks[i].lock();"
                        + " for (int j = x - 1; j >= 0; j--) locks[j].unlock();",
                "for (int i = x; i < y; i++) locks[i].lock();"
                        + " for (int i = x; i < y; i++) locks[i].unlock();",
                "locks[x].lock(); locks[y].lock(); locks[y].unlock(); locks[x].unlock();",
                "Lock t = locks[x]; t.lock(); n = cells[y]; locks[x].unlock();",
                "locks[x].lock(); x++; locks[x].unlock();"
            })
    void whatAnIndexTookAnIndexGivesBack(String body) {
        String faults = faults(body);
        assertEquals("", faults.substring(faults.indexOf('/') + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for (int i = 0; i < x; i++) locks[i].lock();"
                        + " for (int j = 0; j < y; j++) others[j].unlock(); | others[j] NOT_HELD",
                "for (int i = 0; i < x; i++) locks[i].lock();"
                        + " for (int j = 0; j < y; j++) locks[y].unlock(); | locks[y] NOT_HELD",
                "for (int i = 0; i < x; i++) { locks[i].unlock(); locks[i].lock(); }"
                        + " | locks[i] NOT_HELD"
            })
    void anIndexGivesBackOnlyWhatAnotherLoopTookByIndex(String body, String expected) {
        String faults = faults(body);
        assertEquals(expected, faults.substring(faults.indexOf('/') + 1));
    }

    @Test
    void aVariableThatMovesOnTakesWhatIsKnownAlong() {
        State moved =
                State.EMPTY
                        .with("<at@1:1>.next.f", new Value.Ref("this.l"))
                        .assign("<at@1:1>", new Value.Ref("<at@1:1>.next"));
        assertEquals(Optional.of(new Value.Ref("this.l")), moved.value("<at@1:1>.f"));
        assertEquals("h$of$B", Paths.hidden("h", "B"));
        assertEquals("this.l", Paths.fromInside("A.this.l"));
        assertEquals("a.l", Paths.fromInside("a.l"));
    }

    @Test
    void aFieldThatASubclassHidesIsAnother() {
        String base = "static class B { final Lock h = new ReentrantLock(); }";
        String sub = "static class C extends B { final Lock h = new ReentrantLock(); %s }";
        assertEquals(
                List.of("h END"),
                leaks(pathsOf(base + sub.formatted("void m() { h.lock(); super.h.unlock(); }"))));
        assertEquals(
                List.of(),
                leaks(pathsOf(base + sub.formatted("void m() { h.lock(); this.h.unlock(); }"))));
    }

    @Test
    void aLockOfTheEnclosingObjectIsTheSameWithAndWithoutItsName() {
        String inner = "class I { void m() { l.lock(); A.this.l.unlock(); } }";
        assertEquals(List.of(), leaks(pathsOf(inner)));
        String both =
                "class I { final Lock l = new ReentrantLock();"
                        + " void m() { l.lock(); A.this.l.unlock(); } }";
        assertEquals(List.of("l END"), leaks(pathsOf(both)));
    }

    @ParameterizedTest
    @CsvSource({
        "this.l, EXCLUSIVE, l",
        "this.rw, READ, rw.readLock()",
        "this.rw, WRITE, rw.writeLock()",
        "this.readLock, READ, readLock",
        "this.reader, READ, reader",
        "this.writeLock, WRITE, writeLock",
        "this.myWrite, WRITE, myWrite",
        "this.sl, STAMPED_READ, sl",
        "h$of$B, EXCLUSIVE, h",
        "this.h$of$B, EXCLUSIVE, h"
    })
    void aLockIsShownInTheWordsOfTheSource(String path, Mode mode, String shown) {
        assertEquals(shown, new LockKey(path, mode).display());
    }

    @ParameterizedTest
    @CsvSource({
        "this, true",
        "this.l, true",
        "A.l, true",
        "this.h$of$B, true",
        "this.a.l, false",
        "<x@1:2>, false",
        "<x@1:2>.l, false",
        "this.locks[0], false"
    })
    void theMonitorAndTheFieldsOfAnObjectAreItsOwn(String path, boolean own) {
        assertEquals(own, new LockKey(path, Mode.EXCLUSIVE).isOwnField());
    }

    @ParameterizedTest
    @CsvSource({
        "this.l, true",
        "<x@1:2>.l, true",
        "<new@1:2>, true",
        "<new@1:2>.l, false",
        "#this.of(1), false",
        "~a.l, false",
        "this.locks[*], false",
        "this.of(*), false"
    })
    void aNameIsCertainWhereItMeansOneLock(String path, boolean certain) {
        assertEquals(certain, new LockKey(path, Mode.EXCLUSIVE).isCertain());
    }

    @Test
    void aNameTellsItsParts() {
        LockKey element = new LockKey("<a@1:2>.locks[<i@3:4>]", Mode.READ);
        assertEquals("<a@1:2>.locks[*]", element.anyElement());
        assertEquals("a.locks[i]", element.base());
        assertEquals("a.locks[i]", LockKey.display(element.path()));
        assertEquals("locks[<i@3:4>]", element.lastName());
        assertEquals("locks[*]:READ", element.shape());
        assertTrue(element.isLocal());
        assertFalse(new LockKey("this.l", Mode.READ).isLocal());
        assertFalse(element.isWeak());
        assertTrue(new LockKey("this.locks[*]", Mode.READ).isWeak());
        assertFalse(element.isOpaque());
        assertTrue(new LockKey("#this.of(1)", Mode.READ).isOpaque());
    }

    @ParameterizedTest
    @CsvSource({
        "EXCLUSIVE, true, false, false",
        "READ, true, true, false",
        "WRITE, true, false, false",
        "MONITOR, false, false, false",
        "PERMIT, false, false, false",
        "STAMPED_READ, true, true, true",
        "STAMPED_WRITE, true, false, true",
        "OPTIMISTIC, true, true, false"
    })
    void aModeTellsWhoElseMayHoldIt(Mode mode, boolean owned, boolean shared, boolean stamped) {
        assertEquals(owned, new LockKey("this.l", mode).isOwned());
        assertEquals(shared, mode.isShared());
        assertEquals(stamped, mode.isStamped());
    }

    @Test
    void aNameLeadsToItsField() {
        ProgramPaths program =
                PathAnalysisTest.programOf(
                        "static class B { Lock h; Lock only; }"
                                + " static class C extends B { Lock h; void c() { } }");
        ClassBody c =
                program.bodies().stream()
                        .filter(p -> p.body().name().equals("c"))
                        .findFirst()
                        .orElseThrow()
                        .body()
                        .owner();
        assertEquals(Optional.of("C"), ownerOf(program, c, "h"));
        assertEquals(Optional.of("B"), ownerOf(program, c, "only"));
        assertEquals(Optional.of("B"), ownerOf(program, c, "h$of$B"));
        assertEquals(Optional.of("C"), ownerOf(program, c, "h$of$C"));
        assertEquals(Optional.empty(), ownerOf(program, c, "h$of$D"));
        assertEquals(Optional.empty(), ownerOf(program, c, "none"));
    }

    private static Optional<String> ownerOf(ProgramPaths program, ClassBody in, String part) {
        return LockKey.field(program.types().program(), in, part).map(f -> f.owner().name());
    }

    @Test
    void aNameMayLeadThroughAParameter() {
        BodyPaths paths = pathsOf("void m(A a, A c) { A d = a; c.l.lock(); d = c; d.k.lock(); }");
        MethodDeclaration method = (MethodDeclaration) paths.body().node();
        assertEquals(
                List.of(true, true),
                paths.acquires().stream().map(a -> a.key().isOfParameter(method)).toList());
        assertFalse(new LockKey("this.l", Mode.EXCLUSIVE).isOfParameter(method));
    }

    @Test
    void aValueIsRenamedWithItsPath() {
        assertEquals(new Value.Ref("b.l"), new Value.Ref("a.l").replace("a", "b"));
        assertEquals(
                new Value.Ref("b", Mode.READ), new Value.Ref("a", Mode.READ).replace("a", "b"));
        assertEquals(
                new Value.Stamp("b.s", Mode.STAMPED_READ),
                new Value.Stamp("a.s", Mode.STAMPED_READ).replace("a", "b"));
        assertEquals(new Value.Closure(null, "b"), new Value.Closure(null, "a").replace("a", "b"));
        assertEquals(Value.NULL, Value.NULL.replace("a", "b"));
        assertTrue(new Value.Ref("a.l").mentions("a"));
        assertTrue(new Value.Stamp("a.s", Mode.STAMPED_READ).mentions("a"));
        assertFalse(new Value.Ref("b.a").mentions("a"));
        assertFalse(Value.NULL.mentions("a"));
        assertNotEquals(new Value.Closure(null, "a"), new Value.Closure(null, "b"));
    }

    @Test
    void aStateKeepsWhatTwoHaveInCommon() {
        State one = State.EMPTY.with("x", new Value.Bool(true)).with("y", Value.NULL);
        State two = State.EMPTY.with("x", new Value.Bool(false)).with("y", Value.NULL);
        assertEquals(Optional.empty(), one.merge(two).value("x"));
        assertEquals(Optional.of(Value.NULL), one.merge(two).value("y"));
        assertEquals(one, one.merge(one));
        assertNotEquals(one, two);
        assertEquals(State.EMPTY, State.EMPTY.with("x", Value.UNKNOWN));
        assertEquals(State.EMPTY, State.EMPTY.with("x", new Value.Ref("x")));
    }

    @Test
    void aStateCountsItsHolds() {
        LockKey key = new LockKey("this.l", Mode.EXCLUSIVE);
        LockKey some = new LockKey("this.locks[*]", Mode.EXCLUSIVE);
        State twice = State.EMPTY.acquire(key, null).acquire(key, null);
        assertEquals(2, twice.depth());
        assertEquals(1, twice.release(key).depth());
        assertEquals(0, twice.release(key).release(key).depth());
        assertEquals(State.EMPTY, State.EMPTY.release(key));
        State several = State.EMPTY.acquire(some, null).acquire(some, null);
        assertEquals(1, several.depth());
        assertEquals(0, several.release(some).depth());
        assertEquals(State.EMPTY, twice.resetHold(key, Optional.empty()));
        assertEquals(3, twice.resetHold(key, Optional.of(new Hold(3, null, null))).depth());
    }

    @Test
    void aLambdaSeesTheObjectsThatItsVariablesNameAndNoLocks() {
        State state =
                State.EMPTY
                        .acquire(new LockKey("this.l", Mode.EXCLUSIVE), null)
                        .with("<t@1:1>", new Value.Ref("this.l"))
                        .with("this.f", new Value.Ref("this.k"))
                        .with("<b@1:1>", new Value.Bool(true))
                        .with("<r@1:1>", new Value.Closure(null, "this"));
        State seen = state.captured();
        assertEquals(Set.of(), seen.held());
        assertEquals(Optional.of(new Value.Ref("this.l")), seen.value("<t@1:1>"));
        assertEquals(Optional.of(new Value.Closure(null, "this")), seen.value("<r@1:1>"));
        assertEquals(Optional.empty(), seen.value("<b@1:1>"));
        assertEquals(Map.of("<t@1:1>", new Value.Ref("this.l")), state.aliases());
        assertEquals(
                Optional.of(new Value.Ref("A.this.l")),
                seen.rename("this", "A.this").value("<t@1:1>"));
    }

    @Test
    void anOverwrittenVariableIsForgotten() {
        State known =
                State.EMPTY
                        .with("<a@1:1>.f", new Value.Ref("this.l"))
                        .with("?<a@1:1> is empty", new Value.Bool(true))
                        .with("<b@1:1>", new Value.Ref("<a@1:1>.g"))
                        .with("<c@1:1>", Value.NULL);
        State after = known.forget("<a@1:1>");
        assertEquals(State.EMPTY.with("<c@1:1>", Value.NULL), after);
        State aliased = known.with("<d@1:1>", new Value.Ref("<a@1:1>")).forget("<a@1:1>");
        assertEquals(Optional.of(new Value.Ref("this.l")), aliased.value("<d@1:1>.f"));
        assertEquals(Optional.of(new Value.Ref("<d@1:1>.g")), aliased.value("<b@1:1>"));
        assertEquals(Optional.empty(), aliased.value("?<d@1:1> is empty"));
        assertEquals(Optional.empty(), aliased.value("<d@1:1>"));
    }
}
