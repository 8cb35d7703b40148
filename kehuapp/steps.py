"""What is said of a step once it is done; what it is called is marked where it is written.

The menu and the question of undo say what a step does ("Delete Ann Lee"); the toast beside it would
read as an order, so it says what was done ("Deleted: Ann Lee"). The stored keys stay as they are.
A step that is called by what is so now ("Name of the shop: Tea → Tea house") needs no other form.
"""

from kehuapp.i18n import QT_TRANSLATE_NOOP

#: What older journals call such a step; nothing is written under it any more.
_OF_OLD = (
    QT_TRANSLATE_NOOP("Step", "Log a contact"),
    QT_TRANSLATE_NOOP("Step", "Template of %1 visit(s): %2"),
)
#: By the key of the journal, with the same %1 %2.
DONE = {
    "Add %1 to the staff": QT_TRANSLATE_NOOP("Done", "Added to the staff: %1"),
    "Add to group %1": QT_TRANSLATE_NOOP("Done", "Added to group %1"),
    "Bring %1 customer(s) over from a copy": QT_TRANSLATE_NOOP(
        "Done", "%1 customer(s) brought over from a copy"
    ),
    "Cancel a visit": QT_TRANSLATE_NOOP("Done", "Visit cancelled"),
    "Change %1": QT_TRANSLATE_NOOP("Done", "Changed: %1"),
    "Change %1 of the staff": QT_TRANSLATE_NOOP("Done", "Colleague changed: %1"),
    "Change a contact with %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Contact with %1 customer(s) changed"
    ),
    "Change a comment": QT_TRANSLATE_NOOP("Done", "Comment changed"),
    "Change a logged contact": QT_TRANSLATE_NOOP("Done", "Logged contact changed"),
    "Change a record of loss": QT_TRANSLATE_NOOP("Done", "Record of loss changed"),
    "Change a visit": QT_TRANSLATE_NOOP("Done", "Visit changed"),
    "Change the day %1": QT_TRANSLATE_NOOP("Done", "Day changed: %1"),
    "Delete the day %1": QT_TRANSLATE_NOOP("Done", "Day deleted: %1"),
    "Hide the day %1": QT_TRANSLATE_NOOP("Done", "Day hidden: %1"),
    "Move the festival %1": QT_TRANSLATE_NOOP("Done", "Festival moved: %1"),
    "New day of the shop: %1": QT_TRANSLATE_NOOP("Done", "Day of the shop added: %1"),
    "Rename a festival to %1": QT_TRANSLATE_NOOP("Done", "Festival renamed to %1"),
    "Show %1 as it comes with the program": QT_TRANSLATE_NOOP(
        "Done", "As it comes with the program again: %1"
    ),
    "Change promised service %1": QT_TRANSLATE_NOOP("Done", "Promised service changed: %1"),
    "Change the customer review meeting of %1": QT_TRANSLATE_NOOP(
        "Done", "Customer review meeting changed: %1"
    ),
    "Delete the customer review meeting of %1": QT_TRANSLATE_NOOP(
        "Done", "Customer review meeting deleted: %1"
    ),
    "Customer review meeting of %1": QT_TRANSLATE_NOOP("Done", "Customer review meeting held: %1"),
    "Change smart group %1": QT_TRANSLATE_NOOP("Done", "Smart group changed: %1"),
    "Change a sale to %1: %2": QT_TRANSLATE_NOOP("Done", "Sale changed: %1, %2"),
    "Correct the item %1 to %2": QT_TRANSLATE_NOOP("Done", "Item corrected: %1 → %2"),
    "Delete a sale to %1: %2": QT_TRANSLATE_NOOP("Done", "Sale deleted: %1, %2"),
    "New customer %1 with a sale: %2": QT_TRANSLATE_NOOP(
        "Done", "Customer added with a sale: %1, %2"
    ),
    "Change the date of a comment": QT_TRANSLATE_NOOP("Done", "Date of the comment changed"),
    "Change the look of group %1": QT_TRANSLATE_NOOP("Done", "Look of the group changed: %1"),
    "Change the shop's settings": QT_TRANSLATE_NOOP("Done", "Settings of the shop changed"),
    "Change the tier %1": QT_TRANSLATE_NOOP("Done", "Tier changed: %1"),
    "Change the tiers": QT_TRANSLATE_NOOP("Done", "Tiers changed"),
    "Confirm %1 handed-over customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Confirmed: %1 handed-over customer(s)"
    ),
    "Delete %1": QT_TRANSLATE_NOOP("Done", "Deleted: %1"),
    "Delete %1 customers": QT_TRANSLATE_NOOP("Done", "Deleted: %1 customers"),
    "Delete a comment": QT_TRANSLATE_NOOP("Done", "Comment deleted"),
    "Delete a contact with %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Contact with %1 customer(s) deleted"
    ),
    "Delete a logged contact": QT_TRANSLATE_NOOP("Done", "Logged contact deleted"),
    "Delete promised service %1": QT_TRANSLATE_NOOP("Done", "Promised service deleted: %1"),
    "Delete group %1": QT_TRANSLATE_NOOP("Done", "Group deleted: %1"),
    "Delete the relation of %1 and %2": QT_TRANSLATE_NOOP("Done", "Relation deleted: %1 and %2"),
    "Empty the trash: %1": QT_TRANSLATE_NOOP("Done", "Thrown away: %1"),
    "Empty %1 entries from the trash": QT_TRANSLATE_NOOP("Done", "Thrown away: %1 entries"),
    "Export": QT_TRANSLATE_NOOP("Done", "Exported"),
    "Fill in the sample shop": QT_TRANSLATE_NOOP("Done", "Sample shop filled in"),
    "Template of %1 visit(s): %2": QT_TRANSLATE_NOOP("Done", "Template of %1 visit(s) chosen: %2"),
    "New template of the visit sheet: %1": QT_TRANSLATE_NOOP(
        "Done", "Template of the visit sheet added: %1"
    ),
    "Change a template of the visit sheet: %1": QT_TRANSLATE_NOOP(
        "Done", "Template of the visit sheet changed: %1"
    ),
    "Delete a template of the visit sheet: %1": QT_TRANSLATE_NOOP(
        "Done", "Template of the visit sheet deleted: %1"
    ),
    "New words of greeting: %1": QT_TRANSLATE_NOOP("Done", "Words of greeting added: %1"),
    "Change words of greeting: %1": QT_TRANSLATE_NOOP("Done", "Words of greeting changed: %1"),
    "Delete words of greeting: %1": QT_TRANSLATE_NOOP("Done", "Words of greeting deleted: %1"),
    "Greet %1: %2": QT_TRANSLATE_NOOP("Done", "Greeting logged: %1, %2"),
    "Greet %1 customer(s): %2": QT_TRANSLATE_NOOP("Done", "Greetings to %1 customer(s) logged: %2"),
    "Plan gifts for %1 customer(s): %2": QT_TRANSLATE_NOOP(
        "Done", "Gifts for %1 customer(s) planned: %2"
    ),
    "Change the gift for %1: %2": QT_TRANSLATE_NOOP("Done", "Gift changed: %1, %2"),
    "%1 gift(s): %2": QT_TRANSLATE_NOOP("Done", "%1 gift(s) marked: %2"),
    "Delete %1 gift(s)": QT_TRANSLATE_NOOP("Done", "%1 gift(s) deleted"),
    "Hand over %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Handed over: %1 customer(s)"),
    "Import of the calendar %1": QT_TRANSLATE_NOOP("Done", "Calendar imported: %1"),
    "Import of sales from %1": QT_TRANSLATE_NOOP("Done", "Sales imported from %1"),
    "Import of %1": QT_TRANSLATE_NOOP("Done", "Imported: %1"),
    "Link %1 customer(s) to %2": QT_TRANSLATE_NOOP("Done", "%1 customer(s) linked to %2"),
    "Link a comment to a visit or call": QT_TRANSLATE_NOOP(
        "Done", "Comment linked to a visit or call"
    ),
    "Log a contact": QT_TRANSLATE_NOOP("Done", "Contact logged"),
    "Log a contact with %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Contact logged with %1 customer(s)"
    ),
    "Merge %1 with %2": QT_TRANSLATE_NOOP("Done", "Merged: %1 and %2"),
    "Merge %1 with %2 others": QT_TRANSLATE_NOOP("Done", "Merged: %1 and %2 others"),
    "Merge group %1 into %2": QT_TRANSLATE_NOOP("Done", "Group %1 merged into %2"),
    "Move a comment into the inbox": QT_TRANSLATE_NOOP("Done", "Comment moved into the inbox"),
    "Move a comment to %1": QT_TRANSLATE_NOOP("Done", "Comment moved to %1"),
    "Move from group %1 to %2": QT_TRANSLATE_NOOP("Done", "Moved from group %1 to %2"),
    "Move group %1": QT_TRANSLATE_NOOP("Done", "Group moved: %1"),
    "New comment": QT_TRANSLATE_NOOP("Done", "Comment added"),
    "New customer %1": QT_TRANSLATE_NOOP("Done", "Customer added: %1"),
    "New group %1": QT_TRANSLATE_NOOP("Done", "Group added: %1"),
    "New group of %1 customer(s): %2": QT_TRANSLATE_NOOP(
        "Done", "Group of %1 customer(s) added: %2"
    ),
    "New promised service %1": QT_TRANSLATE_NOOP("Done", "Promised service added: %1"),
    "New smart group %1": QT_TRANSLATE_NOOP("Done", "Smart group added: %1"),
    "Pin a comment": QT_TRANSLATE_NOOP("Done", "Comment pinned"),
    "Change the need of %1: %2": QT_TRANSLATE_NOOP("Done", "Need changed: %1, %2"),
    "Change the task for %1: %2": QT_TRANSLATE_NOOP("Done", "Task changed: %1, %2"),
    "Close the need of %1: %2": QT_TRANSLATE_NOOP("Done", "No longer wanted: %1, %2"),
    "Delete the need of %1: %2": QT_TRANSLATE_NOOP("Done", "Need deleted: %1, %2"),
    "Delete the task for %1: %2": QT_TRANSLATE_NOOP("Done", "Task deleted: %1, %2"),
    "Done for %1: %2": QT_TRANSLATE_NOOP("Done", "Done: %1, %2"),
    "Greeting to %1: %2": QT_TRANSLATE_NOOP("Done", "Greeted: %1, %2"),
    "Open the task for %1 again: %2": QT_TRANSLATE_NOOP("Done", "Open again: %1, %2"),
    "Postpone the need of %1: %2": QT_TRANSLATE_NOOP("Done", "Need postponed: %1, %2"),
    "Sale from the need of %1: %2": QT_TRANSLATE_NOOP("Done", "Sold as expected: %1, %2"),
    "New need of %1: %2": QT_TRANSLATE_NOOP("Done", "Need written down: %1, %2"),
    "New task for %1: %2": QT_TRANSLATE_NOOP("Done", "Task written down: %1, %2"),
    "Sale to %1: %2": QT_TRANSLATE_NOOP("Done", "Sale written down: %1, %2"),
    "Move the task for %1: %2": QT_TRANSLATE_NOOP("Done", "Task moved: %1, %2"),
    "Move the visit to %1: %2": QT_TRANSLATE_NOOP("Done", "Visit moved: %1, %2"),
    "Plan a visit": QT_TRANSLATE_NOOP("Done", "Visit planned"),
    "Take the area of %1 customer(s) from their addresses": QT_TRANSLATE_NOOP(
        "Done", "Area of %1 customer(s) taken from their addresses"
    ),
    "Message of a trip to %1": QT_TRANSLATE_NOOP("Done", "Message of the trip logged: %1"),
    "Plan the trip %1": QT_TRANSLATE_NOOP("Done", "Trip planned: %1"),
    "Change the trip %1": QT_TRANSLATE_NOOP("Done", "Trip changed: %1"),
    "Delete the trip %1": QT_TRANSLATE_NOOP("Done", "Trip deleted: %1"),
    "Lodging of the trip %1": QT_TRANSLATE_NOOP("Done", "Lodging written down: %1"),
    "Add %1 stop(s) to the trip %2": QT_TRANSLATE_NOOP("Done", "%1 stop(s) added to the trip %2"),
    "Take the stop out of its trip: %1": QT_TRANSLATE_NOOP(
        "Done", "Taken out of the trip, the visit stays planned: %1"
    ),
    "Move the stop on the trip: %1": QT_TRANSLATE_NOOP("Done", "Stop moved: %1"),
    "Order the stops of %1 by time": QT_TRANSLATE_NOOP("Done", "Stops of %1 ordered by time"),
    "Confirm the visit to %1": QT_TRANSLATE_NOOP("Done", "Visit confirmed: %1"),
    "The visit to %1 is not confirmed": QT_TRANSLATE_NOOP("Done", "No longer confirmed: %1"),
    "Plan visits to %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Visits planned: %1 customer(s)"),
    "Type in the visit to %1": QT_TRANSLATE_NOOP("Done", "Visit typed in: %1"),
    "Correct the typed sheet of %1": QT_TRANSLATE_NOOP("Done", "Sheet corrected: %1"),
    "Visit missed: %1": QT_TRANSLATE_NOOP("Done", "Noted as missed: %1"),
    "Put the visit off: %1": QT_TRANSLATE_NOOP("Done", "Visit put off: %1"),
    "Photos of the visit to %1": QT_TRANSLATE_NOOP("Done", "Photos kept: %1"),
    "Turn a photo of the visit to %1": QT_TRANSLATE_NOOP("Done", "Photo turned: %1"),
    "Remove a photo of the visit to %1": QT_TRANSLATE_NOOP("Done", "Photo removed: %1"),
    "Put off %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Put off: %1 customer(s)"),
    "Put off %1": QT_TRANSLATE_NOOP("Done", "Put off: %1"),
    "Put off the task for %1: %2": QT_TRANSLATE_NOOP("Done", "Task put off: %1, %2"),
    "Log a contact with %1": QT_TRANSLATE_NOOP("Done", "Contact with %1 logged"),
    "Put the first steps away": QT_TRANSLATE_NOOP("Done", "First steps put away"),
    "Rhythm of group %1": QT_TRANSLATE_NOOP("Done", "Rhythm of the group set: %1"),
    "Relate %1 and %2": QT_TRANSLATE_NOOP("Done", "Relation added: %1 and %2"),
    "Remind again of %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Reminded of again: %1 customer(s)"
    ),
    "Rename a group to %1": QT_TRANSLATE_NOOP("Done", "Group renamed to %1"),
    "Restore %1": QT_TRANSLATE_NOOP("Done", "Restored: %1"),
    "Restore %1 customers": QT_TRANSLATE_NOOP("Done", "Restored: %1 customers"),
    "Restore a comment from the trash": QT_TRANSLATE_NOOP(
        "Done", "Comment restored from the trash"
    ),
    "Restore a comment from the trash; its customer is still in there": QT_TRANSLATE_NOOP(
        "Done", "Comment restored from the trash; its customer is still in there"
    ),
    "Restore %1 entries from the trash": QT_TRANSLATE_NOOP(
        "Done", "Restored from the trash: %1 entries"
    ),
    "Restore from the trash: %1": QT_TRANSLATE_NOOP("Done", "Restored from the trash: %1"),
    "Restore from the trash: %1; its customer is still in there": QT_TRANSLATE_NOOP(
        "Done", "Restored from the trash: %1; its customer is still in there"
    ),
    "Restore group %1": QT_TRANSLATE_NOOP("Done", "Group restored: %1"),
    "Set %1 customer(s) lost": QT_TRANSLATE_NOOP("Done", "%1 customer(s) marked as lost"),
    "Set the area of %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Area set for %1 customer(s)"),
    "Set the role of %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Role set for %1 customer(s)"),
    "Set the source of %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Source set for %1 customer(s)"),
    "Set the stage of %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Stage set for %1 customer(s)"),
    "Set the tier of %1 customer(s)": QT_TRANSLATE_NOOP("Done", "Tier set for %1 customer(s)"),
    "Set the wishes of %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "What %1 customer(s) do not want is noted"
    ),
    "Set who looks after %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Looked after by: set for %1 customer(s)"
    ),
    "Set who stands in for %1 customer(s)": QT_TRANSLATE_NOOP(
        "Done", "Stand-in set for %1 customer(s)"
    ),
    "Suggested groups": QT_TRANSLATE_NOOP("Done", "Suggested groups added"),
    "Take %1 out of the company": QT_TRANSLATE_NOOP("Done", "%1 taken out of the company"),
    "Take out of group %1": QT_TRANSLATE_NOOP("Done", "Taken out of group %1"),
    "Tick an item of a comment": QT_TRANSLATE_NOOP("Done", "Ticks of the comment changed"),
    "Unpin a comment": QT_TRANSLATE_NOOP("Done", "Comment unpinned"),
}
