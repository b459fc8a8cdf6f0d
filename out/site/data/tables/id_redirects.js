factloom.put("table/id_redirects",{"csv":"old_id,table,kind,new_ids,reason,release\n","sources":[]})
