"""The list of what only one engine speaks: each of it is noticed, and what both speak is not."""

import pytest
import statements

EXAMPLES = [(name, example) for name, (_pattern, example) in statements.PATTERNS.items()]
BOTH = (
    "SELECT id FROM contact WHERE id IN (1,2,3) AND instr(name, ?) > 0",
    "SELECT id FROM contact WHERE instr(lower(area), lower(?)) > 0 OR instr(name, ?) = 0",
    "SELECT tier IS NOT DISTINCT FROM ?, tier IS NULL, tier IS NOT NULL FROM contact",
    "SELECT CASE WHEN is_return <> 0 THEN -amount ELSE amount END FROM sale WHERE pinned = 0",
    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING RETURNING id",
    "SELECT CAST(sum(amount) AS BIGINT) FROM sale ORDER BY on_date, id LIMIT ?",
    "SELECT id FROM comment ORDER BY (dated || '') DESC, contact_id DESC NULLS LAST",
    "SELECT '12:30 IS ? ?1 :name', at FROM interaction AS i CROSS JOIN sale AS s WHERE i.id = s.id",
)


@pytest.mark.parametrize(("name", "sql"), EXAMPLES)
def test_what_one_engine_speaks_is_noticed(name: str, sql: str) -> None:
    assert name in statements.faults(sql)


@pytest.mark.parametrize("sql", BOTH)
def test_what_both_speak_is_not(sql: str) -> None:
    assert statements.faults(sql, ([3],)) == []


def test_values_and_orders_count_too() -> None:
    limit = "SELECT id FROM contact ORDER BY id LIMIT ?"
    assert statements.faults(limit, ([-1],)) == ["a limit below nothing"]
    order = "SELECT id FROM contact ORDER BY owner_id, id"
    assert "an order in which nothing may stand first or last" in statements.faults(order)


def test_only_what_the_program_sends_is_heard() -> None:
    heard = statements.Recorder()
    heard.note("PRAGMA user_version", (), f"{statements.PROGRAM}book/x.py", 3)
    heard.note("PRAGMA page_count", (), f"{statements.STORE}sqlite/connections.py", 3)
    heard.note("PRAGMA page_size", (), __file__, 3)
    assert heard.wrong == ["book/x.py:3 speaks PRAGMA: PRAGMA user_version"]


def test_postgresql_says_what_it_does_not_understand() -> None:
    programs = statements.postgres_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    good = "SELECT id FROM contact WHERE name = ? AND instr(company, ?) > 0 LIMIT ?"
    told = statements.explain(
        [good, "SELECT nobody FROM contact", "SELECT id IS ? FROM sale"], programs
    )
    assert len(told) == 2
    assert "nobody" in told[0]
