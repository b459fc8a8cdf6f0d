factloom.put("table/conflicts",{"csv":"conflict_id,event_id,outcome,who,kind,figure_ids,low,high,note\n","sources":[]})
