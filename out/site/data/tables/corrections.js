factloom.put("table/corrections",{"csv":"correction_id,action,table,record_id,field,old,new,words,missed_by,reason,decided_on,decided_by\n","sources":[]})
